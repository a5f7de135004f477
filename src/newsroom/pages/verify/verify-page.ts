import { wordsIn } from '../../../i18n/words.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { frameOf } from '../frame.ts';
import { officialAddresses } from './official-addresses.ts';

/** The page that compares a text or a file with what was published, in one language. */
export function verifyPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, timeZone } = newsroom;
  const words = wordsIn(language).verify;
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.title,
      description: words.intro,
      trail: [],
      address: urls.verify,
    }),
    /** For the comparison in the browser. */
    setting: { root: urls.base, timeZone, language, sentences: sentencesIn(language) },
    archive: urls.archive(language),
    contact: { href: urls.contact(language), label: wordsIn(language).contacts.title },
    sums: urls.sums,
    trust: urls.trust,
    addresses: officialAddresses(newsroom, language),
  };
}
export type VerifyPage = ReturnType<typeof verifyPage>;

/** The sentences of an answer, with marks where the browser puts what it has found. */
function sentencesIn(language: string) {
  const { verify: words, versions } = wordsIn(language);
  return {
    busy: words.busy,
    version: words.version('{number}', '{day}'),
    only: words.only('{day}'),
    whole: words.whole('{version}'),
    passage: words.passage('{version}'),
    changed: words.changed('{version}'),
    strange: words.strange('{version}'),
    added: words.added('{count}'),
    missing: words.missing('{count}'),
    current: words.current,
    outdated: words.outdated,
    withdrawn: words.withdrawn,
    read: words.read,
    versions: words.versions,
    differences: words.differences,
    marks: words.marks,
    none: words.none,
    noFile: words.noFile,
    ask: words.ask,
    short: words.short,
    sameFile: words.sameFile('{path}'),
    sameMember: words.sameMember('{path}', '{kit}'),
    failed: words.failed,
    unreadable: words.unreadable,
    spoken: { removed: versions.removed, added: versions.added },
    unchanged: versions.unchanged,
  };
}
export type VerifySetting = VerifyPage['setting'];
