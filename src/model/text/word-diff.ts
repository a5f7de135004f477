import { diffArrays } from 'diff';

/** A piece of a text that stayed, went or came. */
export type DiffPiece = { kind: 'kept' | 'removed' | 'added'; text: string };

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text with what stands between them; joined again they are the text. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * What changed from one text to another, word by word as the language divides them. The kept and removed pieces make
 * the former text, the kept and added ones the new one. A space alone does not part two changes.
 */
export function wordDiff(was: string, now: string, language: string): DiffPiece[] {
  const pieces = diffArrays(wordsOf(was, language), wordsOf(now, language)).map(
    ({ value, added, removed }): DiffPiece => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    }),
  );
  const joined: DiffPiece[] = [];
  let open = { removed: '', added: '' };
  const close = () => {
    for (const kind of ['removed', 'added'] as const) if (open[kind]) joined.push({ kind, text: open[kind] });
    open = { removed: '', added: '' };
  };
  for (const [index, { kind, text }] of pieces.entries()) {
    if (kind !== 'kept') open[kind] += text;
    else if (open.removed && open.added && index < pieces.length - 1 && /^[ \u00a0]*$/.test(text))
      open = { removed: open.removed + text, added: open.added + text };
    else {
      close();
      joined.push({ kind, text });
    }
  }
  close();
  return joined;
}

/** A piece, or the mark of paragraphs that stand between two changes and were left out. */
export type PieceShown = DiffPiece | { kind: 'left out'; text: '' };

/** Pieces for reading: of what stayed, only the paragraphs in which something changed. */
export function inContext(pieces: readonly DiffPiece[]): PieceShown[] {
  return pieces.flatMap((piece, index): PieceShown[] => {
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const paragraphs = piece.text.split('\n\n');
    const around = Number(!isFirst) + Number(!isLast);
    if (piece.kind !== 'kept' || paragraphs.length <= around) return [piece];
    const kept = (text = ''): PieceShown => ({ kind: 'kept', text });
    return [
      ...(isFirst ? [] : [kept(paragraphs[0])]),
      { kind: 'left out', text: '' },
      ...(isLast ? [] : [kept(paragraphs.at(-1))]),
    ];
  });
}

/** Whether anything is not as it was. */
export const isChanged = (pieces: readonly DiffPiece[]): boolean =>
  pieces.some(({ kind }) => kind !== 'kept');
