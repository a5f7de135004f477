import type { CommandLine } from '../../src/commands/running/command-line.ts';

/** What may follow each command for developers. */
export const toolLines = {
  fields: { flags: {} },
  showcase: { flags: {}, places: ['any'] },
  test: { flags: {}, places: ['any'] },
  'test:full': { flags: {}, places: ['any', 'any', 'any'] },
  bench: {
    flags: {
      pairs: { type: 'string' },
      without: { type: 'string', values: ['hugo', 'eleventy', 'astro'], multiple: true },
    },
    places: ['any', 'any', 'any', 'any', 'any'],
  },
  screenshots: { flags: {}, places: [['guide', 'site', 'readme']] },
  docs: { flags: {} },
  release: { flags: {}, places: ['any'] },
  format: { flags: {} },
} as const satisfies Record<string, CommandLine>;
