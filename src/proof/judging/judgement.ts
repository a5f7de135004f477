import { nameIn } from '../../model/file-name.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { type DatedFacts, datedFacts, type Moment, momentOf } from './days.ts';
import type { RawContent, RawSheet, RawText } from './raw-content.ts';
import {
  addBegun,
  addNamed,
  addSpeakers,
  addTopicContacts,
  follow,
  leading,
  nobody,
  type Reached,
  type Subject,
  subjects,
} from './reached.ts';
import { isOut, type Parted, partRelease } from './standing.ts';
import { addHomes, addPlaces, placeWordsIn } from './whereabouts.ts';

/** A release text with its parts at the instant of the judgement. */
export type JudgedText = { text: RawText; isPublic: boolean } & Parted;

/** A person, organisation, topic, place, fact or date. `holders` are the held-back releases that name one whom nothing public names. */
export type JudgedEntity = {
  sheet: RawSheet;
  subject: Subject;
  facts: DatedFacts;
  isReached: boolean;
  holders: readonly string[];
};

/** What the proof itself finds public and held back, from the raw content alone. */
export type Judgement = {
  content: RawContent;
  moment: Moment;
  /** The newsroom's languages; the first is the default. */
  languages: readonly string[];
  settings: Values;
  texts: JudgedText[];
  entities: JudgedEntity[];
  /** Those whom public content certainly names, and those whom it may name: by facts that no longer hold. */
  certain: Reached;
  reached: Reached;
};

/**
 * Judges a content folder at an instant, without the gate, the schemas and everything that is derived from them. In doubt
 * a text is held back: an unclear draft, date or embargo, an unreadable file, a language that the newsroom does not have.
 */
export function judgementOf(content: RawContent, instant: Date): Judgement {
  const moment = momentOf(content, instant);
  const settings = content.settings.data ?? {};
  const languages = listOf(settings['languages']);
  const texts = content.releases.flatMap((release) =>
    release.texts.map((text): JudgedText => {
      const data = languages.includes(text.language) ? text.data : undefined;
      const parts = partRelease(data, moment.now);
      const isPublic = isOut(data, moment.now);
      return { text, isPublic, ...parts, ...(!isPublic && { hidden: text.data ?? {} }) };
    }),
  );
  const dated = (sheets: readonly RawSheet[]) =>
    new Map(sheets.map(({ id, data }) => [id, data && datedFacts(data, moment)]));
  const facts = dated(content.people);
  const topics = dated(content.topics);
  const organisations = dated(content.organisations);
  const words = placeWordsIn(content.places);
  const begun = { facts: dated(content.facts), events: dated(content.events) };
  const reach = (isCertain: boolean): Reached => {
    const found = nobody();
    addNamed(found, settings);
    for (const { text, isPublic, shown, body } of texts) {
      if (!isPublic) continue;
      // A withdrawn release without its text names nobody in it any more.
      const own = isCertain || body !== 'shown' ? shown : (text.data ?? {});
      addNamed(found, own, body === 'shown' ? text.attributes : []);
      addPlaces(found, own, words);
    }
    // A text may name a fact that nobody may know yet.
    found.facts.clear();
    for (const kind of ['facts', 'events'] as const)
      addBegun(found, kind, [...begun[kind].keys()], (id) => leading(begun[kind].get(id), isCertain));
    for (const date of begun.events.values())
      for (const one of leading(date, isCertain)) addPlaces(found, one, words);
    addTopicContacts(found, (id) => leading(topics.get(id), isCertain));
    addSpeakers(found, facts.keys(), (id) => leading(facts.get(id), isCertain));
    follow(found, (id) => leading(facts.get(id), isCertain));
    addHomes(found, (id) => leading(organisations.get(id), isCertain));
    return found;
  };
  const reached = reach(false);
  const holders = holdersAmong(texts, (named, data) => {
    addPlaces(named, data, words);
    addTopicContacts(named, (id) => leading(topics.get(id), false));
    addSpeakers(named, facts.keys(), (id) => leading(facts.get(id), false));
    follow(named, (id) => leading(facts.get(id), false));
    addHomes(named, (id) => leading(organisations.get(id), false));
  });
  const entities = subjects.flatMap((subject) =>
    content[subject].map((sheet): JudgedEntity => {
      const isReached = reached[subject].has(sheet.id);
      return {
        sheet,
        subject,
        facts: datedFacts(sheet.data ?? {}, moment),
        isReached,
        holders: isReached ? [] : (holders.get(`${subject}/${sheet.id}`) ?? []),
      };
    }),
  );
  return { content, moment, languages, settings, texts, entities, certain: reach(true), reached };
}

/** `people/<id>` → the held-back releases that name them, or to whom they lead. */
function holdersAmong(texts: readonly JudgedText[], addWhatFollows: (named: Reached, data: Values) => void) {
  const found = new Map<string, string[]>();
  for (const { text, isPublic } of texts) {
    if (isPublic) continue;
    const named = nobody();
    addNamed(named, text.data ?? {}, text.attributes);
    addWhatFollows(named, text.data ?? {});
    for (const subject of subjects)
      for (const id of named[subject]) {
        const folders = found.get(`${subject}/${id}`) ?? [];
        if (!folders.includes(text.id)) found.set(`${subject}/${id}`, [...folders, text.id]);
      }
  }
  return found;
}

/** The texts of a list in raw data. */
export const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? [one.trim()] : [])) : [];

/** The names of the files beside a text that its data or its components name (`./quay.jpg`), composed. */
export function filesNamed(value: unknown): string[] {
  if (typeof value === 'string') return [nameIn(value) ?? []].flat();
  if (Array.isArray(value)) return value.flatMap(filesNamed);
  return isMap(value) ? Object.values(value).flatMap(filesNamed) : [];
}
