import { isUri, uriOf } from '../../model/address/uri.ts';
import { wordCount } from '../../model/text/word-count.ts';
import type { ContactRecord } from '../../newsroom/release/record-names.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { mediaTopic } from './media-topic.ts';
import { associations, madeBy, rights } from './ninjs-associations.ts';

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
};
/** https://cv.iptc.org/newscodes/trustindicator/ */
const trustIndicator = (name: string) => `http://cv.iptc.org/newscodes/trustindicator/${name}`;

/**
 * A release as agencies import it. A correction is the same `uri` with a higher version and a note to the desk; a
 * withdrawal is `canceled`, and without a body when the text is gone. See https://iptc.org/standards/ninjs/
 *
 * The event status is left out: it is a closed vocabulary that our facts do not fit.
 */
export function ninjs(release: ReleaseRecord): string {
  // Without the text, facts that only the text contained are removed too.
  const record = release.hasText ? release : { ...release, people: [], organisations: [], events: [] };
  const { guid, url, language, title, summary, kicker, issuer, place } = record;
  const isGuidUri = isUri(guid);
  const item = {
    standard,
    uri: isGuidUri ? guid : uriOf(url),
    type: 'text',
    representationType: 'full',
    version: String(record.version),
    firstCreated: record.publishedAt.toISOString(),
    versionCreated: record.changedAt.toISOString(),
    pubStatus: record.withdrawn ? 'canceled' : 'usable',
    edNote: record.withdrawn?.reason ?? noteOf(record),
    language,
    slugline: record.slug,
    genres: [{ name: record.kind }],
    headlines: [
      { role: 'main', value: title },
      ...(kicker === undefined ? [] : [{ role: 'kicker', value: kicker }]),
    ],
    by: issuer.legalName,
    ...(place !== '' && { located: place, places: [{ name: place, rel: 'dateline' }] }),
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: summary }],
    bodies: record.hasText ? bodies(record) : undefined,
    organisations: [
      organisation(issuer, 'issuer'),
      ...record.organisations.map((one) => organisation(one, 'mentioned')),
    ],
    people: record.people.map(({ name, page }) => ({ name, rel: 'quoted', uri: uriOf(page) })),
    subjects: record.topics.map(({ name, mediaTopic: number, page }) => ({
      name,
      rel: 'about',
      ...(number === undefined
        ? { uri: uriOf(page) }
        : { uri: mediaTopic(number), literal: `medtop:${number}` }),
    })),
    events: record.events.map(({ title: name }) => ({ name })),
    infoSources: [
      { ...organisation(issuer), role: 'issuer' },
      ...record.contacts.filter(({ isHistorical }) => !isHistorical).map(contact),
    ],
    copyrightHolder: issuer.legalName,
    usageTerms: record.terms,
    ...rights(record.termsUrl),
    ...madeBy(record.digitalSourceType),
    trustIndicators: record.correctionsPolicy && [
      {
        role: trustIndicator('correctionsPolicy'),
        title: record.correctionsPolicy.title,
        href: uriOf(record.correctionsPolicy.url),
      },
    ],
    altIds: [{ role: 'url', value: url }, ...(isGuidUri ? [] : [{ role: 'guid', value: guid }])],
    associations: associations(record),
  };
  return `${JSON.stringify(item, withoutEmpty, 1)}\n`;
}

/** Notes for a desk: the newest change, the role of machines in the text, missing parts of a translation. */
const noteOf = ({ changes, origin }: ReleaseRecord): string | undefined =>
  [latest(changes)?.note, ...origin].filter(Boolean).join(' ') || undefined;

/** The newest change. Editors write it first or last. */
const latest = ([...changes]: ReleaseRecord['changes']) =>
  changes.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);

/** The text in both forms. By the standard, neither markup nor captions are counted. */
function bodies({ text, html, language }: ReleaseRecord) {
  const counts = { charCount: [...text].length, wordCount: wordCount(text, language) };
  return [
    { role: 'text', contentType: 'text/plain', ...counts, value: text },
    { role: 'html5', contentType: 'text/html', ...counts, value: html },
  ];
}

const organisation = ({ legalName, website, page }: ReleaseRecord['issuer'], rel?: string) => ({
  name: legalName,
  rel,
  uri: uriOf(website ?? page),
});

const contact = ({ name, email, phone }: ContactRecord) => ({
  name,
  role: 'press contact',
  contactInfo: [
    ...(email === undefined ? [] : [{ type: 'email', role: 'work', value: email }]),
    ...(phone === undefined ? [] : [{ type: 'phone', role: 'work', value: phone }]),
  ],
});

const withoutEmpty = (_name: string, value: unknown) =>
  Array.isArray(value) && value.length === 0 ? undefined : value;
