import { type Block, withNames } from '../body/blocks.ts';
import { split } from '../body/reading/fences.ts';
import type { Problem } from '../faults/fault.ts';
import { openTurn, unfitSigns } from '../model/letters/unfit-signs.ts';
import type { SchemaProblem } from '../schema/problems.ts';

/** What no reader can see in a text, and what would turn the order of all that follows. */
function problemOf(text: string): Problem | undefined {
  if (unfitSigns(text).length > 0) return { rule: 'controlCharacter', facts: {} };
  const turn = openTurn(text);
  return turn && { rule: 'directionOpen', facts: { sign: turn.sign } };
}

/** The texts of a sheet, however deep and under whatever key, that hold such signs. Paragraphs are judged by themselves. */
export function unfitTexts(data: unknown, path: readonly PropertyKey[] = []): SchemaProblem[] {
  if (typeof data === 'string') {
    const problem = data
      .split('\n')
      .map(problemOf)
      .find((one) => one !== undefined);
    return problem ? [{ ...problem, path }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    unfitTexts(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

type Placed = Problem & { line: number; column: number; field: string; found: string };

/** Signs that are refused as ends of lines. */
const lineEnds = /^U\+(?:000[BC]|0085|202[89])$/;

/**
 * The same in a body, one for each line. The source has the place of each sign. The blocks show what is a paragraph, and
 * signs that are written as entities (`&#7;`). `line` and `column` count from 1, from the top of the file.
 */
export function unfitInBody(source: string, blocks: readonly Block[]): Placed[] {
  const start = source.length - (split(source)?.body ?? source).length;
  const found = new Map<number, Placed>();
  const placeOf = (offset: number) => {
    const before = source.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, field: '' };
  };
  const add = (placed: Placed) => {
    if (!found.has(placed.line)) found.set(placed.line, placed);
  };
  for (const { at, sign } of unfitSigns(source.slice(start)))
    if (!lineEnds.test(sign))
      add({ rule: 'controlCharacter', facts: {}, ...placeOf(start + at), found: sign });
  for (const { text, field, line, column } of blocks) {
    const words = withNames(text, () => '');
    const turn = openTurn(words);
    const [unfit] = found.size ? [] : unfitSigns(words);
    if (unfit) add({ rule: 'controlCharacter', facts: {}, line, column, field, found: unfit.sign });
    if (!turn) continue;
    const { sign } = turn;
    const from = source.split('\n', line - 1).join('\n').length;
    const at = source.indexOf(String.fromCodePoint(Number.parseInt(sign.slice(2), 16)), from);
    const place = at < 0 ? { line, column, field } : { ...placeOf(at), field };
    add({ rule: 'directionOpen', facts: { sign }, ...place, found: sign });
  }
  return [...found.values()];
}
