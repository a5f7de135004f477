import { languageNameIn, wordsIn } from '../i18n/words.ts';
import type { Point } from '../i18n/shapes/review.ts';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { dayInWords } from '../model/text/dates.ts';
import { isPublic } from '../gate/state.ts';
import type { BuiltText } from './built-site.ts';
import type { ReviewedContact } from './contacts.ts';
import type { ReviewedPicture } from './pictures.ts';
import type { ReleaseReview, ReviewedText } from './release-review.ts';
import { instantForReviewer, type Reviewer } from './reviewer.ts';

/** One thing that a person looks at; `asks` marks what may be wrong, `below` what belongs to it. */
export type Line = { asks: boolean; text: string; below?: string[] };
export type Points = { point: Point; lines: Line[] }[];

/** How many of the pages that list a release are named. */
const named = 20;

const good = (text: string, below: string[] = []): Line => ({ asks: false, text, below });
const asks = (text: string): Line => ({ asks: true, text });

/** What there is to look at in a release; `shown` tells what the built site makes of each of its texts. */
export function pointsOf(
  review: ReleaseReview,
  shown: ReadonlyMap<string, BuiltText>,
  reader: Reviewer,
): Points {
  const words = toolWordsIn(reader.language).review;
  const name = (language: string) => languageNameIn(language, reader.language);
  const { texts } = review;
  const open = texts.filter(({ state }) => isPublic(state));
  const built = open.flatMap((text) => {
    const found = shown.get(text.language);
    return found ? [{ text, found }] : [];
  });
  const events = texts.flatMap(({ language, events: all }) =>
    all.map(({ title, when }) => good(words.event(name(language), title, when))),
  );
  return filled(
    [
      { point: 'state', lines: statesOf(texts, reader) },
      { point: 'languages', lines: languagesOf(review, reader) },
      { point: 'contacts', lines: review.contacts.map((contact) => contactLine(contact, reader)) },
      { point: 'pictures', lines: review.pictures.map((picture) => pictureLine(picture, reader)) },
      { point: 'length', lines: texts.map((text) => good(sizeOf(text, reader))) },
      { point: 'events', lines: events },
      ...builtPoints(built, reader),
    ],
    reader,
  );
}

/** The same of a release of which no text, name or file may be told: how many, and whether one asks for a look. */
export function countsOf(review: ReleaseReview, reader: Reviewer): Points {
  const { texts, contacts, pictures } = review;
  const count = (lines: readonly Line[]): Line[] =>
    lines.length ? [{ asks: lines.some((line) => line.asks), text: String(lines.length) }] : [];
  return filled(
    [
      { point: 'state', lines: statesOf(texts, reader) },
      { point: 'languages', lines: languagesOf(review, reader) },
      { point: 'contacts', lines: count(contacts.map((contact) => contactLine(contact, reader))) },
      { point: 'pictures', lines: count(pictures.map((picture) => pictureLine(picture, reader))) },
      { point: 'length', lines: texts.map((text) => good(sizeOf(text, reader))) },
      { point: 'events', lines: count(texts.flatMap(({ events }) => events.map(({ when }) => good(when)))) },
    ],
    reader,
  );
}

const filled = (points: Points, { language }: Reviewer): Points =>
  points.map(({ point, lines }) => ({
    point,
    lines: lines.length ? lines : [good(toolWordsIn(language).review.none)],
  }));

function languagesOf({ texts, unreadable, missing }: ReleaseReview, reader: Reviewer): Line[] {
  const words = toolWordsIn(reader.language).review;
  const name = (language: string) => languageNameIn(language, reader.language);
  return [
    ...texts.map(({ language, behind }) =>
      behind
        ? asks(words.behind(name(language), behind.changes, name(behind.source)))
        : good(words.hasText(name(language))),
    ),
    ...unreadable.map((language) => asks(words.unreadable(name(language)))),
    ...missing.map(({ language, shown }) => asks(words.noText(name(language), name(shown)))),
  ];
}

function statesOf(texts: readonly ReviewedText[], reader: Reviewer): Line[] {
  const words = toolWordsIn(reader.language).review;
  const lines = texts.map(({ state, lift }) => {
    if (state === 'draft') return asks(words.states.draft);
    const say = lift > reader.now.getTime() ? words.publicFrom : words.publicSince;
    return good(say(words.states[state], instantForReviewer(reader, lift)));
  });
  const isOne = new Set(lines.map(({ text }) => text)).size === 1;
  if (isOne) return lines.slice(0, 1);
  return lines.map((line, place) => ({
    ...line,
    text: `${languageNameIn(texts[place]?.language ?? '', reader.language)}: ${line.text}`,
  }));
}

function contactLine(contact: ReviewedContact, { language, timeZone }: Reviewer): Line {
  const words = toolWordsIn(language).review;
  if (contact.kind === 'unknown') return asks(words.contactUnknown(contact.id));
  if (contact.kind === 'there') {
    const { name, role, ways } = contact;
    return ways.length ? good(words.contact(name, role, ways.join(', '))) : asks(words.contactMute(name));
  }
  const day = dayInWords(language, timeZone, `${contact.day}T12:00:00Z`);
  const { name, successor } = contact;
  return asks(
    successor === undefined ? words.contactGone(name, day) : words.contactLeft(name, day, successor),
  );
}

function pictureLine({ name, credit, licence, alternatives }: ReviewedPicture, { language }: Reviewer): Line {
  const words = toolWordsIn(language).review;
  const terms = wordsIn(language).licence[licence];
  return {
    // Terms that have to be asked for are asked for before the release goes out.
    asks: licence === 'on-request',
    text: words.picture(name, credit, terms),
    below: alternatives.map(({ language: of, text }) =>
      words.alternative(languageNameIn(of, language), text),
    ),
  };
}

function sizeOf(text: ReviewedText, { language }: Reviewer): string {
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
  const counts = [number.format(text.words), number.format(text.characters)] as const;
  return toolWordsIn(language).review.size(languageNameIn(text.language, language), ...counts, text.minutes);
}

type Built = { text: ReviewedText; found: BuiltText };

function builtPoints(built: readonly Built[], reader: Reviewer): Points {
  if (!built.length) return [];
  const words = toolWordsIn(reader.language).review;
  const name = ({ language }: ReviewedText) => languageNameIn(language, reader.language);
  const places = [...new Set(built.flatMap(({ found }) => found.places))];
  const rest = places.length - named;
  const former = built.flatMap(({ found }) => found.former);
  return [
    {
      point: 'feed',
      lines: built.map(({ text, found: { feed } }) => {
        if (!feed) return good(words.noFeedItem(name(text)));
        const files = feed.files.length ? [words.enclosures(feed.files.join(', '))] : [];
        return good(words.feedItem(name(text), feed.title, instantForReviewer(reader, feed.at)), [
          feed.summary,
          ...files,
        ]);
      }),
    },
    {
      point: 'card',
      lines: built.map(({ text, found: { card } }) =>
        card ? good(words.card(name(text), card.title, card.file)) : asks(words.noCard(name(text))),
      ),
    },
    {
      point: 'hit',
      lines: built.map(({ text, found: { hit } }) =>
        hit
          ? good(words.hit(name(text), hit.title, dayInWords(reader.language, reader.timeZone, hit.at)), [
              hit.excerpt,
            ])
          : // What is withdrawn is meant not to be found.
            { asks: text.state !== 'withdrawn', text: words.noHit(name(text)) },
      ),
    },
    {
      point: 'places',
      lines: [
        ...places.slice(0, named).map((place) => good(`/${place}`)),
        ...(rest > 0 ? [good(words.more(rest))] : []),
      ],
    },
    ...(former.length
      ? [
          {
            point: 'former' as const,
            lines: former.map(({ address, leads }) =>
              leads ? good(words.leads(address)) : asks(words.leadsNot(address)),
            ),
          },
        ]
      : []),
  ];
}
