import { deskViewsIn } from '../../i18n/desk-views.ts';
import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { urlsOf } from '../../model/address/urls.ts';
import type { DeskData } from '../desk-page.ts';
import { entry } from '../label.ts';
import { origin } from '../text/read-file.ts';
import { publicState } from './public-save.ts';
import { decide } from './decision.ts';
import { askShown } from './ask-shown.ts';
import { tellAgreed } from './tell-agreed.ts';

/** An entry of the CMS that is to be deleted: the values of each language, by key paths. */
export type Doomed = {
  locales: Readonly<Record<string, { path: string; content: Readonly<Record<string, unknown>> } | undefined>>;
};

/** The address of the desk that is the form of a release. */
const formOf = (folder: string): string => `#/collections/releases/entries/${folder}/index`;

/** Asks before public releases are deleted. Resolves to whether they shall be; otherwise the form of the first may be open. */
export async function mayDelete(
  entries: readonly Doomed[],
  { settings, folder: content, local }: DeskData,
  { desk, words }: { desk: string; words: DeskWords },
  now: Date,
): Promise<boolean> {
  const urls = urlsOf(settings);
  const above = [content, 'releases', ''].filter((part, at) => part || at).join('/');
  const found = await Promise.all(
    entries.map(async ({ locales }) => {
      const texts = Object.entries(locales).flatMap(([language, one]) => {
        const source = one?.content[origin];
        const state = typeof source === 'string' ? publicState(source, language, now) : undefined;
        const isRelease = one?.path.startsWith(above);
        if (!state || !one || !isRelease) return [];
        return [{ language, state, path: one.path, folder: one.path.split('/').at(-2) ?? '' }];
      });
      const [first] = texts;
      const shown = first && (await askShown(first.folder, local));
      return texts.filter(({ language }) => shown?.includes(language) ?? true);
    }),
  );
  const texts = found.flat();
  const [first] = texts;
  if (!first) return true;
  const { title, hiding, deleting, next, cancel } = deskViewsIn(desk).published;
  const field = [entry(words.fields, 'releases.withdrawn')].flat()[0] ?? '';
  const addresses = texts.map(({ language, folder, state: { publishedAt } }) =>
    urls.release(language, { folder, publishedAt }),
  );
  const answer = await decide({
    title,
    says: [deleting.gone(addresses.join(', ')), `${hiding.instead} ${deleting.how(field)}`],
    choices: [
      { value: 'open', label: deleting.open },
      { value: 'delete', label: deleting.anyway },
    ],
    chosen: 'open',
    save: next,
    cancel,
  });
  if (answer?.get('choice') === 'open') location.hash = formOf(first.folder);
  if (answer?.get('choice') !== 'delete') return false;
  await tellAgreed(
    texts.map(({ path }) => path),
    local,
  );
  return true;
}
