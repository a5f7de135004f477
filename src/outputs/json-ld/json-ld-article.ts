import type {
  CorrectionCommentLeaf,
  EventLeaf,
  ImageObjectLeaf,
  NewsArticleLeaf,
  PersonLeaf,
  ThingLeaf,
} from 'schema-dts';
import type { PictureRecord } from '../../newsroom/release/record-pictures.ts';
import type { RecordFacts } from '../../newsroom/release/record-facts.ts';
import { schemaOrgSource } from '../../model/digital-source.ts';
import { isExact } from '../../model/text/event-time.ts';
import type { DigitalSourceType } from '../../schema/digital-source.ts';
import { exactness } from '../../schema/instants.ts';
import { graphNode } from './json-ld-node.ts';
import { organisation, publisherId, referenceTo } from './json-ld-organisation.ts';
import { placeNode } from './json-ld-place.ts';
import { recordingNodes } from './json-ld-recording.ts';
import { mediaTopic } from '../twins/media-topic.ts';

/** Facts outside of the record: the picture for social networks, and the page that says how to get a licence. */
export type ArticleFacts = { card?: string | undefined; licensePage: string };

const articleId = '#article';
const issuerId = '#issuer';
/** Without credits, which are on the page: each picture costs bytes of the first round trip. */
const picturesShown = 3;

/**
 * A release as NewsArticle. Its author is the organisation that issues it. See https://schema.org/NewsArticle and
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function article(record: RecordFacts, { card, licensePage }: ArticleFacts): NewsArticleLeaf {
  const { issuer, publisher, publishedAt, changedAt } = record;
  const isOwn = issuer.id === publisher.id;
  return graphNode<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': articleId,
    mainEntityOfPage: record.url,
    identifier: record.guid,
    version: record.version,
    headline: record.title,
    description: record.summary,
    inLanguage: record.language,
    wordCount: record.words,
    dateline: record.place,
    contentLocation: record.places.map((place) => placeNode(place)),
    datePublished: publishedAt.toISOString(),
    dateModified: changedAt > publishedAt ? changedAt.toISOString() : undefined,
    isAccessibleForFree: true,
    author: isOwn ? referenceTo(publisher, publisherId) : organisation(issuer, issuerId),
    publisher: referenceTo(publisher, publisherId),
    copyrightHolder: isOwn ? referenceTo(publisher, publisherId) : referenceTo(issuer, issuerId),
    creditText: issuer.legalName,
    digitalSourceType: sourceOf(record.digitalSourceType),
    license: record.termsUrl,
    image: [
      ...record.pictures.slice(0, picturesShown).map((picture) => imageObject(picture, licensePage)),
      ...(card === undefined ? [] : [card]),
    ],
    ...recordingNodes(record),
    about: [...record.topics.map(topic), ...record.events.filter(isCertain).map(event)],
    mentions: [...record.organisations.map((one) => organisation(one)), ...record.people.map(person)],
    correction: record.changes
      .filter(({ kind }) => kind === 'correction')
      .map(({ note, at }) =>
        graphNode<CorrectionCommentLeaf>({ '@type': 'CorrectionComment', text: note, datePublished: at }),
      ),
    ...translations(record),
  });
}

/** A translation names its source. The source names all translations. */
function translations({ versions, language, translationOf }: RecordFacts) {
  const others = versions
    .filter((one) =>
      translationOf === undefined ? one.language !== language : one.language === translationOf,
    )
    .map((one) => ({ '@id': `${one.url}${articleId}` }));
  return translationOf === undefined ? { workTranslation: others } : { translationOfWork: others };
}

/** The type of schema.org has the terms as fixed texts. */
const sourceOf = (type: DigitalSourceType | undefined) =>
  type && (schemaOrgSource(type) as ImageObjectLeaf['digitalSourceType']);

/** A picture with its credit and terms. */
export const imageObject = (
  { url, width, height, caption, credit, termsUrl, digitalSourceType }: PictureRecord,
  licensePage: string,
) =>
  graphNode<ImageObjectLeaf>({
    '@type': 'ImageObject',
    contentUrl: url,
    width: `${width} px`,
    height: `${height} px`,
    caption,
    creditText: credit,
    license: termsUrl,
    acquireLicensePage: licensePage,
    digitalSourceType: sourceOf(digitalSourceType),
  });

const topic = ({ name, alsoKnownAs, mediaTopic: number }: RecordFacts['topics'][number]) =>
  graphNode<ThingLeaf>({
    '@type': 'Thing',
    name,
    alternateName: alsoKnownAs,
    sameAs: number && mediaTopic(number),
  });

const person = ({ name, role, organisation: employer }: RecordFacts['people'][number]) =>
  graphNode<PersonLeaf>({
    '@type': 'Person',
    name,
    jobTitle: role,
    worksFor: { '@type': 'Organization', name: employer },
  });

type Happening = RecordFacts['events'][number];

/** Search engines need the day and the place of an event. An event without both is only in the text. */
const isCertain = ({ start, place }: Happening) => place !== undefined && isExact({ start });

/** An event without a status takes place as planned. */
const statuses: Partial<Record<Happening['status'], EventLeaf['eventStatus']>> = {
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

const event = ({ title, start, end, place, status }: Happening) =>
  graphNode<EventLeaf>({
    '@type': 'Event',
    name: title,
    startDate: start,
    endDate: end && exactness(end) !== 'month' ? end : undefined,
    eventStatus: statuses[status],
    location: place === undefined ? undefined : { '@type': 'Place', address: place },
  });
