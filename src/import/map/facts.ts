import type { Root } from 'mdast';
import { guidOf } from '../../model/address/identity.ts';
import { releaseSchema } from '../../schema/release.ts';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { dayIn } from '../../model/text/dates.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { mendedSigns } from '../convert/mended-signs.ts';
import type { Loss } from '../report/loss.ts';
import type { SourceItem } from '../source/source-item.ts';
import type { ComingFile } from './beside.ts';
import { comparable } from './known.ts';
import { ownEvents } from '../ours/own-events.ts';
import { personOf, topicNamed, usualTopic } from './new-entities.ts';
import { itemName, type Planned } from './plan.ts';
import type { LeadPicture, Workshop } from './workshop.ts';
import { redirectsOf } from './redirects.ts';
import { summaryOf } from './summary.ts';
import type { Tail } from './tail.ts';

type Parts = {
  item: SourceItem;
  planned: Planned;
  title: string;
  /** The place that stood before the text. */
  dateline: string | undefined;
  /** The body without what was lifted. */
  tree: Root;
  tail: Tail;
  lead: LeadPicture | undefined;
  files: ReadonlyMap<string, ComingFile>;
  used: Set<ComingFile>;
};

/** The frontmatter of a release. What the source does not have stays out, and what had to be guessed is told. */
export function factsOf(parts: Parts, workshop: Workshop, note: (loss: Loss) => void) {
  const { item, planned, title, tree, tail, lead } = parts;
  const { settings, known, notices, sourceName } = workshop;
  const issuer = issuerOf(item, workshop);
  const { newsroom, now } = settings;
  const { language } = planned;
  const given = item.summary === undefined ? undefined : mendedSigns(item.summary, note);
  const summary = summaryOf(given, tree, language, title);
  if (summary.isDerived) note({ code: 'summary', detail: summary.text });
  if (tail.credit !== undefined) note({ code: 'credit', detail: tail.credit });
  for (const { label } of tail.links) note({ code: 'links', detail: label });
  for (const { name } of tail.abouts) note({ code: 'boilerplate', detail: name });
  const own = lead && { ...lead, credit: lead.credit ?? tail.credit };
  const corrections = notices.correctionsOf(item);
  const told = ownEvents(item.events, known, note);
  const events = told.length ? told : keptOf(item, planned, 'events');
  const first = workshop.shared.get(planned.folder);
  if (first && own && own.src !== first.image?.src) note({ code: 'sharedPicture', detail: own.src });
  const image = first ? first.image && { ...own, ...first.image } : own;
  const shared = first?.values ?? {
    topics: keptOf(item, planned, 'topics') ?? topicsOf(item, language, workshop, note),
    organisations: matchedOrganisations(item, workshop),
    contacts: contactsOf(item, tail, language, workshop, note),
    boilerplates: boilerplatesOf(tail, issuer, workshop),
    issuer: issuer === newsroom.publisher ? undefined : issuer,
  };
  return {
    title,
    summary: summary.text,
    publishedAt: planned.publishedAt,
    ...shared,
    ...(events ? { events } : {}),
    kicker:
      item.kicker && lengthInLetters(item.kicker) >= 2 && lengthInLetters(item.kicker) <= 40
        ? item.kicker
        : undefined,
    dateline: parts.dateline === newsroom.dateline[language] ? undefined : parts.dateline,
    image: image && definedOf(image),
    corrections: corrections.length ? corrections : keptOf(item, planned, 'corrections'),
    attachments: attachmentsOf(parts, note),
    links: tail.links,
    redirects: redirectsOf(item, planned, workshop.plan.pageAt, note),
    guid: feedIdOf(item, planned, newsroom.tagAuthority, known.guids, note),
    importedFrom: {
      name: sourceName,
      on: planned.earlier?.on ?? dayIn(newsroom.timeZone, now.getTime()),
      item: itemName(item),
      digest: '00000000',
    },
  };
}

/** What an earlier run wrote of a text of ours: a kit, and a feed that has gone on, know less than a feed did. */
function keptOf(
  { isOurs, topics }: SourceItem,
  { earlier }: Planned,
  key: 'topics' | 'corrections' | 'events',
) {
  if (!isOurs || !earlier || (key === 'topics' && topics.length)) return undefined;
  const data = readFrontmatter(earlier.read())?.data as Record<string, unknown> | undefined;
  return data?.[key];
}

const definedOf = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

function topicsOf(
  item: SourceItem,
  language: string,
  { known, sheets, tags }: Workshop,
  note: (loss: Loss) => void,
): string[] {
  const ids: string[] = [];
  const isOrganisation = (name: string) => known.organisations.has(comparable(name));
  const isTopic = (name: string) =>
    known.topics.has(comparable(name)) || (tags.has(name) && !isOrganisation(name));
  for (const name of [...item.topics, ...item.tags.filter(isTopic)]) {
    const topic = topicNamed(mendedSigns(name, note).trim(), language, known, sheets);
    if (!topic) note({ code: 'topics', detail: name });
    else {
      if (topic.isNew) note({ code: 'newTopic', detail: name });
      if (!ids.includes(topic.id)) ids.push(topic.id);
    }
  }
  for (const name of item.tags)
    if (!isTopic(name) && !isOrganisation(name)) note({ code: 'tag', detail: name });
  for (const id of ids.slice(5)) note({ code: 'topics', detail: id });
  if (ids.length) return ids.slice(0, 5);
  const usual = usualTopic(language, known, sheets);
  note({ code: 'topic', detail: usual });
  return [usual];
}

/** Who speaks: in a text of ours the organisation that it names, otherwise the one of the import. */
const issuerOf = ({ isOurs, issuer: name }: SourceItem, { known, issuer }: Workshop): string =>
  (isOurs && name !== undefined ? known.organisations.get(comparable(name)) : undefined) ?? issuer;

const matchedOrganisations = ({ topics, tags }: SourceItem, { known }: Workshop): string[] =>
  [...new Set([...topics, ...tags].flatMap((name) => known.organisations.get(comparable(name)) ?? []))].slice(
    0,
    30,
  );

function contactsOf(
  item: SourceItem,
  tail: Tail,
  language: string,
  { known, sheets, issuer }: Workshop,
  note: (loss: Loss) => void,
): string[] {
  const people = [...(item.contacts ?? []), ...tail.contacts];
  const ids = people.map((person) => {
    const { id, isNew } = personOf(person, issuer, language, known, sheets);
    note(isNew ? { code: 'person', detail: person.name } : { code: 'contact', detail: person.name });
    return id;
  });
  for (const name of item.authors) {
    const id = known.people.get(comparable(name));
    if (id === undefined) note({ code: 'author', detail: name });
    else if (!people.length) ids.push(id);
  }
  return [...new Set(ids)].slice(0, 4);
}

/** Whose “About” texts a release prints. The issuer’s alone is what every release prints. */
function boilerplatesOf({ abouts }: Tail, issuer: string, { abouts: texts }: Workshop): string[] | undefined {
  const ids = [...new Set(abouts.map(({ name }) => texts.keyOf(name)))].filter((id) => !id.startsWith('+'));
  const isUsual = ids.length === 0 || (ids.length === 1 && ids[0] === issuer);
  return isUsual ? undefined : ids.slice(0, 4);
}

function attachmentsOf({ item, files, used }: Parts, note: (loss: Loss) => void): object[] {
  return item.attachments.flatMap(({ address, title }) => {
    const file = files.get(address);
    if (!file) {
      note({ code: 'attachment', detail: address });
      return [];
    }
    used.add(file);
    const words = title.trim().slice(0, 120);
    return [{ file: `./${file.name}`, title: words.length >= 3 ? words : file.name }];
  });
}

/** The id that subscribers know an item by, if the newsroom would give it another one. */
function feedIdOf(
  { guid }: SourceItem,
  { folder, language, earlier }: Planned,
  authority: string,
  guids: Set<string>,
  note: (loss: Loss) => void,
): string | undefined {
  if (!guid || guid === guidOf(authority, { folder, language })) return undefined;
  const isFree = earlier !== undefined || !guids.has(guid);
  guids.add(guid);
  if (isFree && releaseSchema.shape.guid.safeParse(guid).success) return guid;
  note({ code: 'guid', detail: guid });
  return undefined;
}
