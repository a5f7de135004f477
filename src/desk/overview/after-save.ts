import { deskViewsIn } from '../../i18n/desk-views.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import { lifeOf } from './row-values.ts';
import { liftOf, stateAt } from '../../gate/state.ts';

/** Where the desk is, for the sentence after a save. `overview` is set at the desk of one machine. */
export type SavedAt = { desk: string; timeZone: string; overview?: string | undefined };

/**
 * The sentence after a save: where the text is, and for a release when it will be public. `values` are those of its
 * first language. Empty if there is nothing to say.
 */
export function savedSentence(
  collection: string,
  values: Values,
  { desk, timeZone, overview }: SavedAt,
  now: Date,
): string {
  const words = deskViewsIn(desk).saved;
  const life = collection === 'releases' ? lifeOf(values) : undefined;
  const when = life && words.when[stateAt(life, now)](instantInWords(desk, timeZone, liftOf(life)));
  return [overview && words.here, when].filter(Boolean).join(' ');
}

const id = 'desk-saved';

/** Whether an address of the desk is that of a form. */
const isForm = (address: string): boolean => /#.*\/(?:entries|new)\b/.test(address);

/** Says a sentence at the lower edge of the desk, until it is closed, the next one comes, or another form is opened. */
export function showSentence(sentence: string, { desk, overview }: SavedAt): void {
  const { saved, overview: words } = deskViewsIn(desk);
  document.getElementById(id)?.remove();
  if (!sentence) return;
  const line = document.createElement('div');
  line.id = id;
  line.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = sentence;
  const close = document.createElement('button');
  close.textContent = '×';
  close.setAttribute('aria-label', saved.close);
  close.addEventListener('click', () => line.remove());
  line.append(text);
  if (overview) {
    const link = document.createElement('a');
    link.href = `${overview}?desk=${desk}`;
    link.textContent = words.title;
    line.append(link);
  }
  line.append(close);
  document.body.append(line);
  const leave = ({ oldURL, newURL }: HashChangeEvent): void => {
    // A new entry gets its address when it is saved.
    const isSame = /\/new\b/.test(oldURL) && /\/entries\//.test(newURL);
    if (isForm(newURL) && !isSame) line.remove();
    if (!line.isConnected) removeEventListener('hashchange', leave);
  };
  addEventListener('hashchange', leave);
}
