import { type Commands, runCommand } from '../../src/commands/running/run-command.ts';
import { toolLines } from './tool-lines.ts';

/** What `npm run <name>` does for a developer. */
const commands: Commands<keyof typeof toolLines> = {
  fields: async () => (await import('./fields.ts')).fields,
  showcase: async () => (await import('./showcase.ts')).writeShowcase,
  test: async () => (await import('./test.ts')).test,
  'test:full': async () => (await import('./test-full.ts')).testFull,
  bench: async () => (await import('./bench/bench.ts')).benches,
  screenshots: async () => (await import('./screenshots.ts')).screenshots,
  docs: async () => (await import('./docs-site.ts')).docsSite,
  release: async () => (await import('./release/release.ts')).release,
  format: async () => (await import('./format.ts')).format,
};

await runCommand(commands, toolLines);
