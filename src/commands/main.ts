import { commandLines } from './running/command-lines.ts';
import { type Commands, runCommand } from './running/run-command.ts';

/** The npm commands for owners of a newsroom. `e2e/tools/main.ts` has the commands of developers. */
const commands: Commands<keyof typeof commandLines> = {
  start: async () =>
    process.argv[3] === 'showcase'
      ? (await import('./showcase.ts')).showcase
      : (await import('./start.ts')).start,
  dev: async () => (await import('./astro.ts')).dev,
  build: async () => (await import('./astro.ts')).build,
  'build:preview': async () => (await import('./preview-build.ts')).buildPreview,
  preview: async () => (await import('./astro.ts')).preview,
  brand: async () => (await import('./brand.ts')).brandTable,
  check: async () => (await import('./check.ts')).check,
  headers: async () => (await import('./headers.ts')).headers,
  deploy: async () => (await import('./deploy.ts')).deploy,
  record: async () => (await import('./record.ts')).recordCommand,
  clock: async () => (await import('./clock.ts')).clock,
  review: async () => (await import('./review.ts')).reviewCommand,
  smoke: async () => (await import('./smoke.ts')).smokeCommand,
  report: async () => (await import('./audience/report.ts')).audienceReport,
  mail: async () => (await import('./distribution/mail-command.ts')).mailCommand,
  post: async () => (await import('./distribution/post-command.ts')).postCommand,
  hooks: async () => (await import('./hooks.ts')).hooks,
  doctor: async () => (await import('./doctor/doctor.ts')).doctor,
  setup: async () => (await import('./setup/setup.ts')).setup,
  update: async () => (await import('./updating/update.ts')).update,
  migrate: async () => (await import('./updating/migrate.ts')).migrate,
  import: async () => (await import('./moving/import.ts')).importReleases,
  new: async () => (await import('./setup/new-command.ts')).newRelease,
};

await runCommand(commands, commandLines);
