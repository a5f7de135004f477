import { diffChars } from 'diff';

/** A place where the file spells something in another way than this house writes it. */
type Spelling = { from: number; to: number; text: string };

/** The places of `written` that `source` spells otherwise. Both say the same. */
function spellingsIn(written: string, source: string): Spelling[] {
  const found: Spelling[] = [];
  let at = 0;
  for (const { added, removed, value } of diffChars(written, source)) {
    const last = found.at(-1);
    const one = last?.to === at ? last : { from: at, to: at, text: '' };
    if ((added || removed) && one !== last) found.push(one);
    if (added) one.text += value;
    else at += value.length;
    if (removed) one.to = at;
  }
  return found;
}

/**
 * The text of a block after a change, spelled as its file spells it wherever the change does not reach. `source` is the
 * block in the file, `before` how this house would write it, and `after` how it would write the changed block.
 */
export function withSpelling(source: string, before: string, after: string): string {
  if (source === before) return after;
  let begin = 0;
  while (begin < before.length && before[begin] === after[begin]) begin += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - begin;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const shift = after.length - before.length;
  return spellingsIn(before, source).reduceRight((text, { from, to, text: own }) => {
    if (to <= begin) return text.slice(0, from) + own + text.slice(to);
    if (from < before.length - end) return text;
    return text.slice(0, from + shift) + own + text.slice(to + shift);
  }, after);
}
