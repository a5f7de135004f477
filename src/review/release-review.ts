import { proseIn } from '../body/characters.ts';
import { parse } from '../body/reading/parse.ts';
import type { Manuscript, ReleaseFolder, ReleaseText } from '../manuscript/manuscript.ts';
import { eventTimeInWords } from '../model/text/event-time.ts';
import { missingAt } from '../model/life/freshness.ts';
import { guidOf } from '../model/address/identity.ts';
import { shownLanguage } from '../model/text/languages.ts';
import { readingMinutes } from '../model/text/reading-time.ts';
import { presentAt } from '../gate/present.ts';
import { liftOf, type State, stateAt } from '../gate/state.ts';
import { wordCount } from '../model/text/word-count.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import { type ReviewedContact, reviewContacts } from './contacts.ts';
import type { ReadText } from './read-text.ts';
import { type ReviewedPicture, reviewPictures } from './pictures.ts';

export type ReviewedText = {
  folder: string;
  language: string;
  publishedAt: string;
  guid: string;
  title: string;
  state: State;
  /** The instant from which it is public, in milliseconds. */
  lift: number;
  /** What has changed in its source since it was translated. */
  behind?: { changes: number; source: string } | undefined;
  words: number;
  characters: number;
  minutes: number;
  events: { title: string; when: string }[];
  redirects: readonly string[];
};

/** A release as it stands in the manuscript, seen from an instant. */
export type ReleaseReview = {
  /** In the order of the languages of the newsroom. */
  texts: ReviewedText[];
  /** The languages of texts whose frontmatter or body breaks a rule. */
  unreadable: string[];
  /** The languages without a text, and which is shown to their readers. */
  missing: { language: string; shown: string }[];
  contacts: ReviewedContact[];
  pictures: ReviewedPicture[];
};

/** Reviews a release as it will be at an instant. */
export function reviewRelease(
  manuscript: Manuscript,
  settings: Newsroom,
  { texts }: Pick<ReleaseFolder, 'texts'>,
  at: Date,
): ReleaseReview {
  const valid = settings.languages.flatMap((language) =>
    texts.flatMap((text) => (text.language === language ? readText(text) : [])),
  );
  const [first] = valid;
  const present = valid.map(({ language }) => language);
  const missing = settings.languages.filter((language) => !texts.some((text) => text.language === language));
  return {
    texts: valid.map((text) => reviewText(settings, text, valid, at)),
    unreadable: texts.filter((text) => !readText(text).length).map(({ language }) => language),
    missing: missing.flatMap((language) => {
      const shown = shownLanguage(language, present, settings.languages);
      return shown === undefined ? [] : [{ language, shown }];
    }),
    contacts: first ? reviewContacts(presentAt(manuscript, at), settings, first, at) : [],
    pictures: reviewPictures(valid, settings),
  };
}

/** A text with its tree; nothing when it breaks a rule of form, which the check tells. */
function readText(text: ReleaseText): ReadText[] {
  const { facts, remarks, source, language } = text;
  const parsed = parse(source, language);
  const isSound = remarks.every(({ level }) => level === 'warning');
  return facts && isSound && 'tree' in parsed ? [{ ...text, facts, tree: parsed.tree }] : [];
}

function reviewText(settings: Newsroom, text: ReadText, all: readonly ReadText[], at: Date): ReviewedText {
  const { language, folder, facts, characters, tree } = text;
  const source = all.find((other) => other.language === facts.translation?.of);
  const changes = source ? missingAt(source.facts, facts, at).length : 0;
  return {
    folder,
    language,
    publishedAt: facts.publishedAt,
    guid: guidOf(settings.tagAuthority, { folder, language, guid: facts.guid }),
    title: facts.title,
    state: stateAt(facts, at),
    lift: liftOf(facts),
    behind: source && changes ? { changes, source: source.language } : undefined,
    words: wordCount(proseIn(tree), language),
    characters,
    minutes: readingMinutes(characters, language),
    events: facts.events.map((event) => ({
      title: event.title,
      when: [eventTimeInWords(event, language, settings.timeZone), event.place].filter(Boolean).join(', '),
    })),
    redirects: facts.redirects,
  };
}
