import type { EditorWords } from '../../../i18n/shapes/editor.ts';
import type { LeftOut } from './cleaned-html.ts';

/** What of a pasted text stayed behind, in one line. Empty, if nothing did. */
export function leftWords(left: LeftOut, words: EditorWords['paste']): string {
  const all = [
    left.pictures ? words.pictures(left.pictures) : '',
    left.dateline ? words.dateline : '',
    left.tracking ? words.tracking : '',
    left.comments ? words.comments : '',
  ].filter(Boolean);
  return all.length ? words.left(all.join('; ')) : '';
}
