import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { instantIn } from '../../model/text/dates.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import type { DeskData } from '../desk-page.ts';
import { draftsOf, type SavedEntry } from '../text/desk-text.ts';
import { translationsOf, type Patch, textsOf, withEntry, withWithdrawal } from './answered.ts';
import { askAboutChange, type Typed } from './ask-about-change.ts';
import { askAboutHiding } from './ask-about-hiding.ts';
import { publicSave } from './public-save.ts';
import { askShown } from './ask-shown.ts';

/** The answers to the last question, for the next save if this one fails. They belong to the same change. */
let last: { change: string; form: Typed } | undefined;

/**
 * Asks an editor who changes or hides a public release what readers are told. Resolves to what is to be saved besides, or
 * to nothing if the save shall not take place.
 */
export async function askBeforeSave(
  entry: SavedEntry,
  { settings, local }: DeskData,
  { desk, words }: { desk: string; words: DeskWords },
  now: Date,
): Promise<Patch | undefined> {
  const [first = ''] = settings.languages;
  const folder = entry.path.split('/').at(-2) ?? '';
  const drafts = draftsOf(entry, first, desk);
  const isPerhaps = (shown: (language: string) => boolean) => publicSave(drafts, shown, now);
  // Most saves change nothing that readers know, so nobody has to be asked what they know.
  const { changed: any, hidden: anyHidden } = isPerhaps(() => true);
  if (!any.length && !anyHidden.length) return {};
  const shown = await askShown(folder, local);
  const { changed, hidden } = isPerhaps((language) => shown?.includes(language) ?? true);
  if (!changed.length && !hidden.length) return {};
  const texts = textsOf(entry, first);
  const at = instantIn(settings.timeZone, now.getTime());
  const asking = { desk, words, at: instantInWords(desk, settings.timeZone, now.getTime()) };
  const change = JSON.stringify([entry.path, changed, hidden]);
  const typed = last?.change === change ? last.form : undefined;
  if (hidden.length) {
    const urls = urlsOf(settings);
    const addresses = hidden.map(({ language, publishedAt }) =>
      urls.release(language, { folder, publishedAt }),
    );
    const answer = await askAboutHiding(
      texts.map(([language]) => language),
      addresses,
      asking,
      typed,
    );
    last = answer && { change, form: answer.form };
    return answer && (answer.withdrawing ? withWithdrawal(texts, answer.withdrawing, at) : {});
  }
  const behind = translationsOf(
    texts,
    changed.map(({ language }) => language),
  );
  const answer = await askAboutChange(changed, behind, asking, typed);
  last = answer && { change, form: answer.form };
  return answer && (answer.told ? withEntry(texts, answer.told, at) : {});
}
