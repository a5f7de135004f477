import type { Search } from '../address.ts';
import { find, type Index } from '../engine.ts';
import type { PanelFrame } from '../panel-frame.ts';
import { hitItem } from '../result/hit-item.ts';

/** The most pictures of a search. Whoever wants more goes to the picture desk. */
const most = 12;

/** The indexes of pictures, which lie below those of texts. A language whose texts show no picture has none. */
export const pictureIndexes = (indexes: readonly (Index & { hasPictures: boolean })[]): Index[] =>
  indexes
    .filter(({ hasPictures }) => hasPictures)
    .map(({ language, folder }) => ({ language, folder: `${folder}pictures/` }));

/** Asks the indexes of pictures: how many there are, and the first as elements. */
export type AskPictures = (
  search: Search,
  indexes: readonly Index[],
  frame: PanelFrame,
) => Promise<{ total: number; items: Node[] }>;

const askPictures: AskPictures = async (search, indexes, frame) => {
  const found = await find({ ...search, chosen: {}, sort: 'relevance' }, indexes);
  await found.whole();
  return { total: found.total, items: (await found.next(most)).map((hit) => hitItem(hit, frame)) };
};

/** The search whose pictures a list shows or waits for. */
const latest = new WeakMap<object, Search>();

/**
 * Offers the pictures of a search and takes those of the one before away. Their index is another one and loaded only now,
 * when a reader asks for it or no text was found: nobody who looks for a text loads what grows with the pictures.
 */
export function offerPictures(
  search: Search,
  isFound: boolean,
  frame: PanelFrame,
  ask: AskPictures = askPictures,
): void {
  const { part, button, list, status, desk } = frame.pictures;
  if (!part || !button || !list || !status || !desk) return;
  const searched = pictureIndexes(frame.indexes).filter(
    ({ language }) => search.isEverywhere || language === frame.language,
  );
  latest.set(list, search);
  const isStillWanted = () => latest.get(list) === search;
  part.hidden = search.term === '' || searched.length === 0;
  list.replaceChildren();
  status.textContent = '';
  desk.hidden = true;
  button.hidden = false;
  button.textContent = frame.messages.pictures.replace('{term}', () => search.term);
  if (part.hidden) return;
  const show = async () => {
    button.hidden = true;
    status.textContent = frame.messages.loading;
    try {
      const { total, items } = await ask(search, searched, frame);
      if (!isStillWanted()) return;
      const { none, one, many } = frame.pictures.words;
      const message = total === 0 ? none : total === 1 ? one : many;
      status.textContent = message.replace('{count}', String(total)).replace('{term}', () => search.term);
      list.replaceChildren(...items);
      desk.hidden = total <= most;
    } catch {
      if (!isStillWanted()) return;
      status.textContent = frame.messages.failed;
      // The reader can try again.
      button.hidden = false;
    }
  };
  button.onclick = () => void show();
  if (!isFound) void show();
}
