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

/**
 * Offers the pictures of a search. Their index is another one and loaded only now, when a reader asks for it or no text was
 * found: nobody who looks for a text loads what grows with the pictures.
 */
export function offerPictures(search: Search, isFound: boolean, frame: PanelFrame): void {
  const { part, button, list, status } = frame.pictures;
  if (!part || !button || !list || !status) return;
  const searched = pictureIndexes(frame.indexes).filter(
    ({ language }) => search.isEverywhere || language === frame.language,
  );
  part.hidden = search.term === '' || searched.length === 0;
  list.replaceChildren();
  status.textContent = '';
  button.hidden = false;
  button.textContent = frame.messages.pictures.replace('{term}', () => search.term);
  if (part.hidden) return;
  // The search that is shown now; a later one has another term.
  const asked = (list.dataset['term'] = `${search.term} ${search.isEverywhere}`);
  const show = async () => {
    button.hidden = true;
    status.textContent = frame.messages.loading;
    const found = await find({ ...search, chosen: {}, sort: 'relevance' }, searched);
    const hits = await found.next(most);
    if (list.dataset['term'] !== asked) return;
    const { none, one, many } = frame.pictures.words;
    const message = found.total === 0 ? none : found.total === 1 ? one : many;
    status.textContent = message.replace('{count}', String(found.total)).replace('{term}', () => search.term);
    list.replaceChildren(...hits.map((hit) => hitItem(hit, frame)));
  };
  const failed = () => {
    status.textContent = frame.messages.failed;
  };
  button.onclick = () => void show().catch(failed);
  if (!isFound) void show().catch(failed);
}
