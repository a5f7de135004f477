import { diffArrays } from 'diff';

/** A kept, removed or added piece of a text. */
export type DiffPiece = { kind: 'kept' | 'removed' | 'added'; text: string };

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text and the separators between them. Joined they are the text. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/**
 * The difference between two texts, word by word as the language splits them. Kept and removed pieces make the former
 * text, kept and added pieces the new one. A space alone does not separate two changes.
 */
export function wordDiff(was: string, now: string, language: string): DiffPiece[] {
  const pieces = changesIn(was, now, language).map(({ value, added, removed }): DiffPiece => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
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

/**
 * The most changes of a comparison by words. Time and memory grow with their square: 16,000 would take ten seconds. A
 * text that was rewritten as a whole is compared by paragraphs, which is easier to read, too.
 */
const mostChanges = 1000;

function changesIn(was: string, now: string, language: string) {
  const limit = { maxEditLength: mostChanges };
  const paragraphs = (text: string) => text.split(/(?<=\n\n)/);
  return (
    diffArrays(wordsOf(was, language), wordsOf(now, language), limit) ??
    diffArrays(paragraphs(was), paragraphs(now), limit) ?? [
      { value: [was], added: false, removed: true },
      { value: [now], added: true, removed: false },
    ]
  );
}

/** A piece, or a mark for unchanged paragraphs that were left out between two changes. */
export type PieceShown = DiffPiece | { kind: 'left out'; text: '' };

/** Pieces for reading: only the paragraphs in which something changed. */
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

/** Whether any piece was removed or added. */
export const isChanged = (pieces: readonly DiffPiece[]): boolean =>
  pieces.some(({ kind }) => kind !== 'kept');
