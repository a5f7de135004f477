/** What `npm run <name>` does; each command is a module that takes its parameters and answers with an exit code. */
const commands: Record<string, () => Promise<(parameters: string[]) => Promise<number>>> = {
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./astro.ts')).dev,
  build: async () => (await import('./astro.ts')).build,
  'build:preview': async () => (await import('./preview-build.ts')).buildPreview,
  preview: async () => (await import('./astro.ts')).preview,
  check: async () => (await import('./check.ts')).check,
  headers: async () => (await import('./headers.ts')).headers,
  deploy: async () => (await import('./deploy.ts')).deploy,
  clock: async () => (await import('./clock.ts')).clock,
  review: async () => (await import('./review.ts')).review,
  smoke: async () => (await import('./smoke.ts')).smoke,
  hooks: async () => (await import('./hooks.ts')).hooks,
  setup: async () => (await import('./setup/setup.ts')).setup,
  new: async () => (await import('./setup/new.ts')).newRelease,
  fields: async () => (await import('./fields.ts')).fields,
  test: async () => (await import('./test.ts')).test,
  'test:full': async () => (await import('./test-full.ts')).testFull,
  bench: async () => (await import('./bench/bench.ts')).bench,
  screenshots: async () => (await import('./screenshots.ts')).screenshots,
  format: async () => (await import('./tools.ts')).format,
};

const [command = '', ...parameters] = process.argv.slice(2);
const load = commands[command];
if (!load) {
  console.error(`There is no command “${command}”. Use one of these: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = 2;
} else {
  const run = await load();
  process.exitCode = await run(parameters);
}
export {};
