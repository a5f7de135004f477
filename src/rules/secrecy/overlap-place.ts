import { offsetOfLetter } from '../../model/letters/letters.ts';
import type { Overlap } from './overlaps.ts';

/** The place of an overlap in the public file, and the words there, at most 60 characters. */
export function overlapPlace({ at, saying, file }: Overlap): {
  line?: number;
  column?: number;
  found: string;
} {
  const { text, path, block } = saying;
  const start = 'letter' in at ? offsetOfLetter(text, at.letter) : at.offset;
  const words = text.slice(start).replace(/\s+/g, ' ').trim();
  const found = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  const { sheet, source = '' } = file.written;
  const word = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(start))?.[0] ?? '';
  if (block) return { ...placeInBody(block, text.slice(0, start), word, source), found };
  if (!sheet) return { found };
  // A YAML text may be folded over several lines; its first word stands in one of them.
  const near = sheet.locateWords(path, words.slice(0, 20));
  const top = sheet.locate(path);
  const isFound = start === 0 || near.line !== top.line || near.column !== top.column;
  return { ...(isFound ? near : sheet.locateWords(path, word)), found };
}

/** The place of a word in a block: as many times further in the file as it stands before it in the text. */
function placeInBody(block: { line: number; column: number }, before: string, word: string, source: string) {
  const lines = source.split('\n');
  const top =
    lines.slice(0, block.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + block.column - 1;
  let at = top - 1;
  for (let left = word === '' ? 0 : before.split(word).length; left > 0; left -= 1) {
    const next = source.indexOf(word, at + 1);
    if (next < 0) break;
    at = next;
  }
  const seen = source.slice(0, Math.max(at, top)).split('\n');
  return { line: seen.length, column: (seen.at(-1)?.length ?? 0) + 1 };
}
