import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { instantIn } from '../../model/text/dates.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import type { DeskData } from '../desk-page.ts';
import { draftsOf, type SavedEntry } from '../text/desk-text.ts';
import {
  type Patch,
  textsOf,
  type ToldChange,
  translationsOf,
  withEntry,
  withWithdrawal,
} from './answered.ts';
import { askAboutChange, type Typed } from './ask-about-change.ts';
import { askAboutHiding, type Withdrawing } from './ask-about-hiding.ts';
import { askAboutRemoval } from './ask-about-removal.ts';
import { publicSave } from './public-save.ts';
import { askShown } from './ask-shown.ts';
import { tellAgreed } from './tell-agreed.ts';
import { type OpenedEntry, removedTexts } from './removed-texts.ts';

/** What somebody has answered: what readers are told of a change, or how a text is withdrawn. */
type Answer = { told: ToldChange | undefined } | { withdrawing: Withdrawing | undefined };

/**
 * The last question and what was answered. The words typed are offered again if the same change is asked about once more.
 * An answer with which the texts (`agreed`) could be saved counts for them until they are: a save that is insisted on, or
 * that a host refused, asks nobody a second time.
 */
let last: { change: string; form: Typed; answer: Answer; agreed?: string } | undefined;
/** The texts of the last save whose removal was agreed to, likewise until it is made. */
let lastRemoval: string | undefined;

/**
 * Asks an editor who changes or hides a public release what readers are told. `opened` is what the form was opened on.
 * Resolves to what is to be saved besides, or to nothing if the save shall not take place. `judge` throws if the answer
 * itself cannot be saved.
 */
export async function askBeforeSave(
  entry: SavedEntry,
  opened: OpenedEntry | undefined,
  { settings, local }: DeskData,
  { desk, words }: { desk: string; words: DeskWords },
  now: Date,
  judge: (patch: Patch) => Promise<void>,
): Promise<Patch | undefined> {
  const [first = ''] = settings.languages;
  const folder = entry.path.split('/').at(-2) ?? '';
  const drafts = draftsOf(entry, first, desk);
  const isPerhaps = (shown: (language: string) => boolean) => publicSave(drafts, shown, now);
  // Most saves change nothing that readers know, so nobody has to be asked what they know.
  const { changed: any, hidden: anyHidden } = isPerhaps(() => true);
  const kept = drafts.map(({ language }) => language);
  const anyRemoved = removedTexts(opened, kept, now);
  if (!any.length && !anyHidden.length && !anyRemoved.length) return {};
  const shown = await askShown(folder, local);
  const isShown = (language: string) => shown?.includes(language) ?? true;
  const urls = urlsOf(settings);
  const addressesOf = (texts: typeof anyHidden) =>
    texts.map(({ language, publishedAt }) => urls.release(language, { folder, publishedAt }));
  const own = JSON.stringify([entry.path, drafts.map(({ text }) => text)]);
  const removed = anyRemoved.filter(({ language }) => isShown(language));
  const removal = JSON.stringify([own, removed]);
  if (removed.length && lastRemoval !== removal) {
    const languages = removed.map(({ language }) => language);
    if (!(await askAboutRemoval(languages, addressesOf(removed), desk))) return undefined;
    lastRemoval = removal;
  }
  // Each time, because the server forgets, and last, because whoever gives up at the next question has agreed to nothing.
  const agreeing = async (patch: Patch): Promise<Patch> => {
    const paths = removed.flatMap(({ language }) => opened?.locales[language]?.path ?? []);
    if (paths.length) await tellAgreed(paths, local);
    return patch;
  };
  const { changed, hidden } = isPerhaps(isShown);
  if (!changed.length && !hidden.length) return agreeing({});
  const texts = textsOf(entry, first);
  const at = instantIn(settings.timeZone, now.getTime());
  const patchOf = (answer: Answer): Patch =>
    'told' in answer
      ? answer.told
        ? withEntry(texts, answer.told, at)
        : {}
      : answer.withdrawing
        ? withWithdrawal(texts, answer.withdrawing, at)
        : {};
  if (last?.agreed === own) return agreeing(patchOf(last.answer));
  const asking = { desk, words, at: instantInWords(desk, settings.timeZone, now.getTime()) };
  const change = JSON.stringify([entry.path, changed, hidden]);
  const typed = last?.change === change ? last.form : undefined;
  const answer = hidden.length
    ? await askAboutHiding(
        texts.map(([language]) => language),
        addressesOf(hidden),
        asking,
        typed,
      )
    : await askAboutChange(
        changed,
        translationsOf(
          texts,
          changed.map(({ language }) => language),
        ),
        asking,
        typed,
      );
  last = answer && { change, form: answer.form, answer };
  if (!last) return undefined;
  const patch = patchOf(last.answer);
  if (Object.keys(patch).length) await judge(patch);
  last.agreed = own;
  return agreeing(patch);
}

/** Forgets the last answers: their change is saved. */
export const forgetAnswer = (): void => void (last = lastRemoval = undefined);
