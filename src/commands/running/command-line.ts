import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util';
import { nearest } from '../../faults/nearest.ts';
import type { HelpWords } from '../../i18n/shapes/help.ts';

/** A command or flag that `version` will not have, and what to type instead. Until then it works as before. */
export type Going = { version: string; instead: string };

/** A flag. `values` are all that may follow it; `optional` is one that a value may follow. */
type Flag = Omit<ParseArgsOptionDescriptor, 'type'> & {
  type: 'string' | 'boolean' | 'optional';
  values?: readonly string[];
  going?: Going;
};
export type Flags = Readonly<Record<string, Flag>>;

type Place = readonly string[] | 'any' | 'many';

/**
 * What may follow a command: its flags by their names, and in `places` what may stand without one, in this order: one
 * word of a list, any word, or as many as somebody likes.
 */
export type CommandLine<Own extends Flags = Flags> = {
  flags: Own;
  places?: readonly Place[];
  going?: Going;
};

type Value<One extends Flag> = One extends { type: 'boolean' } ? boolean : string;
type Values<Own extends Flags> = {
  [Name in keyof Own]: Own[Name] extends { multiple: true }
    ? Value<Own[Name]>[]
    : Own[Name] extends { default: unknown }
      ? Value<Own[Name]>
      : Value<Own[Name]> | undefined;
};

/**
 * The parameters of a command by their flags.
 * @throws TypeError when `flawIn` finds one. `runCommand` asks for it before.
 */
export function parametersOf<Own extends Flags>(
  { flags }: CommandLine<Own>,
  parameters: readonly string[],
): { values: Values<Own>; positionals: string[] } {
  const options = flags as Readonly<Record<string, ParseArgsOptionDescriptor>>;
  const parsed = parseArgs({ args: [...parameters], options, allowPositionals: true, allowNegative: true });
  return { values: parsed.values as Values<Own>, positionals: parsed.positionals };
}

/** The sentence about the first parameter that a command does not know, with the nearest one that it does. */
export function flawIn(
  { flags, places = [] }: CommandLine,
  parameters: readonly string[],
  words: HelpWords['flaws'],
): string | undefined {
  const known = Object.fromEntries(
    Object.entries(flags).map(([name, { type }]) => [
      name,
      { type: type === 'string' ? type : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...parameters], options: known, strict: false, tokens: true });
  let place = 0;
  let mayTakeValue = false;
  for (const token of tokens) {
    const isValue = mayTakeValue && token.kind === 'positional';
    mayTakeValue = token.kind === 'option' && flags[token.name]?.type === 'optional';
    if (token.kind === 'option-terminator' || isValue) continue;
    const flaw =
      token.kind === 'option'
        ? flawOfFlag(token, flags, words)
        : flawOfPlace(token.value, places[place++] ?? (places.at(-1) === 'many' ? 'many' : undefined), words);
    if (flaw) return flaw;
  }
  return undefined;
}

type Written = {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
};

function flawOfFlag(written: Written, flags: Flags, words: HelpWords['flaws']): string | undefined {
  const { name, rawName, value, inlineValue } = written;
  const positive = name.replace(/^no-/, '');
  const flag = flags[name] ?? (flags[positive]?.type === 'boolean' ? flags[positive] : undefined);
  if (!flag) {
    const names = [...Object.keys(flags), 'help'];
    const near = nearest(name, names);
    return words.unknownFlag(rawName, near && `--${near}`, names.map((one) => `--${one}`).join(', '));
  }
  if (flag.type === 'boolean' && value !== undefined) return words.noValue(`--${name}`);
  if (flag.type !== 'string') return undefined;
  if (value === undefined || (!inlineValue && value.startsWith('-'))) return words.needsValue(`--${name}`);
  if (!flag.values || flag.values.includes(value)) return undefined;
  return words.wrongValue(`--${name}`, value, nearest(value, flag.values), flag.values.join(', '));
}

function flawOfPlace(value: string, place: Place | undefined, words: HelpWords['flaws']): string | undefined {
  if (place === undefined) return words.tooMany(value);
  if (place === 'any' || place === 'many' || place.includes(value)) return undefined;
  return words.wrongPlace(value, nearest(value, place), place.join(', '));
}
