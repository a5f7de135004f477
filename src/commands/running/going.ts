import { parseArgs } from 'node:util';
import type { HelpWords } from '../../i18n/shapes/help.ts';
import type { CommandLine } from './command-line.ts';

/**
 * What to say of a command that is to go, and of each of its flags in `parameters` that is: a sentence each, with what to
 * type instead.
 */
export function goingIn(
  name: string,
  { flags, going }: CommandLine,
  parameters: readonly string[],
  words: HelpWords,
): string[] {
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, { type }]) => [
      flag,
      { type: type === 'string' ? type : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...parameters], options, strict: false, tokens: true });
  const written = new Set(
    tokens.flatMap((token) => (token.kind === 'option' ? [token.name.replace(/^no-/, ''), token.name] : [])),
  );
  return [
    ...(going ? [words.going(`npm run ${name}`, going.version, going.instead)] : []),
    ...Object.entries(flags).flatMap(([flag, { going: gone }]) =>
      gone && written.has(flag) ? [words.going(`--${flag}`, gone.version, gone.instead)] : [],
    ),
  ];
}
