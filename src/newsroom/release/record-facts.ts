import type { Root } from '../../body/tree.ts';
import { proseIn } from '../../body/characters.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { versionAt } from '../../model/life/freshness.ts';
import { guidOf } from '../../model/address/identity.ts';
import { sourceTypeOfText } from '../../model/digital-source.ts';
import { correctionsPolicyFolder } from '../../schema/page.ts';
import { changedAt, changesAt, liftOf, stateAt } from '../../gate/state.ts';
import { slugOf } from '../../model/address/urls.ts';
import { wordCount } from '../../model/text/word-count.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Notices } from './notices.ts';
import { attachmentsOf, picturesOf } from './record-pictures.ts';
import { callable, namedEvents, namesOfRelease } from './record-names.ts';
import { recordingsOf } from './recordings/record-recordings.ts';
import { reuseOf } from './reuse.ts';
import { publicSince, type ReleaseEntry } from '../store/releases.ts';
import { standingLink } from '../store/standing-link.ts';
import { termsAddress } from '../store/terms-link.ts';

/**
 * All facts of a public release in one language except its text, with absolute addresses. `notices` are those for
 * readers of its own language, `tree` is its body.
 */
export function recordFacts(newsroom: OpenNewsroom, entry: ReleaseEntry, notices: Notices, tree: Root) {
  const { data } = entry;
  const { urls, tagAuthority, timeZone, licence, dateline, text, name } = newsroom;
  const words = wordsIn(data.language);
  const policy = standingLink(newsroom, correctionsPolicyFolder, data.language);
  const state = stateAt(data, newsroom.now);
  const changes = changesAt(data, newsroom.now);
  const { withdrawn, keepText: hasText } = notices;
  const version = versionAt(data, newsroom.now) + (state === 'withdrawn' ? 1 : 0);
  const prose = proseIn(tree, hasText ? saidOn(newsroom, entry) : undefined);
  const published = publicSince(entry);
  const changed = changedAt(data, newsroom.now);
  const day = (instant: number) => dayInWords(data.language, timeZone, instant);
  return {
    guid: guidOf(tagAuthority, data),
    folder: data.folder,
    slug: slugOf(data.folder),
    language: data.language,
    url: urls.absolute(urls.release(data.language, data)),
    newsroom: text(name, data.language),
    /** The page that says how errors are corrected, if there is one. */
    correctionsPolicy: policy && { title: policy.label, url: urls.absolute(policy.href) },
    title: data.title,
    /** The reason of the withdrawal if the text is gone. */
    summary: hasText ? data.summary : (withdrawn?.reason ?? data.summary),
    kicker: withdrawn ? words.withdrawn.title : data.kicker,
    kind: words.kinds[data.kind],
    state,
    /** Counted from 1. Every correction, update and withdrawal makes a new one. */
    version,
    /** The lift; an edit never changes it. */
    publishedAt: new Date(published),
    changedAt: new Date(changed),
    day: day(published),
    place: data.dateline ?? text(dateline, data.language),
    ...namesOfRelease(newsroom, entry),
    contacts: callable(newsroom, data.contacts, data.language),
    changes,
    /** The version in words, if there is more than one. */
    edition: changed > published ? words.life.edition(version, day(changed)) : undefined,
    /** The role of machines in the text, and missing parts of a translation, in sentences. */
    origin: [
      ...notices.origin,
      ...(notices.behind ? [[notices.behind.sentence, ...notices.behind.notes].join(' ')] : []),
    ],
    /** How the text was made, if with a language model. */
    digitalSourceType: hasText ? sourceTypeOfText(data.ai) : undefined,
    /** What readers see, with the values and names that stand for ids. */
    characters: [...prose].length,
    words: wordCount(prose, data.language),
    pictures: hasText ? picturesOf(newsroom, entry) : [],
    attachments: hasText ? attachmentsOf(newsroom, entry) : [],
    recordings: hasText ? recordingsOf(newsroom, entry) : [],
    links: data.links,
    events: namedEvents(newsroom, entry),
    versions: [...newsroom.archive.versions(data.folder).values()].map((version) => ({
      language: version.data.language,
      url: urls.absolute(urls.release(version.data.language, version.data)),
      guid: guidOf(tagAuthority, version.data),
    })),
    translationOf: data.translation?.of,
    /** Where the text stood before a program brought it here, and on what day (YYYY-MM-DD) it did. */
    takenOver: data.importedFrom && { from: data.importedFrom.name, on: data.importedFrom.on },
    withdrawn,
    /** Whether the text can still be read; a withdrawn release may have lost it. */
    hasText,
    licence,
    termsUrl: termsAddress(newsroom, licence, data.language),
    ...reuseOf(newsroom, entry),
  };
}
/** The facts and names of a text, as they were at its lift. */
function saidOn({ entities }: OpenNewsroom, { data }: ReleaseEntry) {
  const lift = liftOf(data);
  return {
    fact: (id: string) => entities.fact(id, data.language, lift).shown,
    organisation: (id: string) => entities.organisation(id, data.language, lift).name,
  };
}
export type RecordFacts = ReturnType<typeof recordFacts>;
