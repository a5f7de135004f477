import { pathDigest } from '../faults/path-digest.ts';
import type { Values } from '../manuscript/yaml/yaml-map.ts';
import { type Canary, exactly } from './canary.ts';
import type { Origin } from './secrets/origin.ts';
import type { HeldPicture } from './pictures/held-pictures.ts';
import { heldFiles } from './secrets/held-files.ts';
import { addressesOf, contactTexts, withoutPublic } from './secrets/exact-secrets.ts';
import { hasLeftBy } from './judging/days.ts';
import type { JudgedEntity, JudgedText, Judgement } from './judging/judgement.ts';
import { bodySayings } from './secrets/body-words.ts';
import { peopleWords, everyText } from './secrets/people-words.ts';
import { nameFinder } from './secrets/names.ts';
import { tellingName, tellingRuns, tellingTitle } from './secrets/telling.ts';

/** Everything that must not be shipped at an instant: words, and files by the digest of their bytes. */
export type HeldBack = {
  texts: number;
  canaries: Canary[];
  /** Digest of the bytes → digest of the path. */
  files: Map<string, string>;
  /** Those of these files that are pictures. */
  pictures: readonly HeldPicture[];
  /** Digest of the path, as in `of` of a canary → the file. */
  origins: Map<string, Origin>;
  /**
   * Canaries that are no secret as soon as any public file says them: an address in words, the name of a file, the number of
   * somebody who has left, the words about somebody whom no text names at all.
   */
  mild: ReadonlySet<Canary>;
};

/** Collects the secrets of one file. */
type Collect = (origin: Origin) => {
  add: (...canaries: Canary[]) => void;
  addMild: (...all: Canary[]) => void;
  of: string;
};

/** Everything that is held back by a judgement. */
export function heldBack(judgement: Judgement): HeldBack {
  const origins: HeldBack['origins'] = new Map();
  const found: Canary[] = [];
  const mild = new Set<Canary>();
  const collect: Collect = (origin) => {
    const of = pathDigest(origin.file);
    const folders = new Set([...(origins.get(of)?.folders ?? []), ...origin.folders]);
    origins.set(of, { ...origin, folders: [...folders] });
    const add = (...canaries: Canary[]) => {
      for (const canary of canaries) found.push(canary);
    };
    const addMild = (...canaries: Canary[]) => {
      add(...canaries);
      for (const canary of canaries) mild.add(canary);
    };
    return { add, addMild, of };
  };
  for (const text of judgement.texts) ofText(text, judgement, collect);
  for (const entity of judgement.entities) ofEntity(entity, judgement, collect);
  const files = heldFiles(judgement);
  for (const { canaries, origin } of files.spoken) collect(origin).add(...canaries);
  for (const { canary, origin } of files.names) collect(origin).addMild(canary);
  const canaries = withoutPublic(found, judgement, files.openNames);
  return {
    texts: judgement.texts.filter(({ isPublic }) => !isPublic).length,
    canaries,
    files: files.digests,
    pictures: files.pictures,
    origins,
    mild,
  };
}

function ofText({ text, isPublic, hidden, body }: JudgedText, judgement: Judgement, collect: Collect): void {
  const { file, path, id, language, source } = text;
  const { add, addMild, of } = collect({ file, path, folders: [id] });
  const { title, ...others } = hidden;
  if (typeof title === 'string') add(...tellingTitle(title, of), ...tellingRuns(title, of));
  for (const words of peopleWords(others)) add(...tellingRuns(words, of));
  if (body === 'hidden')
    for (const words of bodySayings({ source, language }, nameFinder(judgement, language)))
      add(...tellingRuns(words, of));
  if (isPublic) return;
  const { certain, likely } = addressesOf(text.id, hidden, judgement);
  add(...certain.map((address) => exactly(address, 'address', of)));
  addMild(...likely.map((address) => exactly(address, 'address', of)));
}

function ofEntity(entity: JudgedEntity, { moment }: Judgement, collect: Collect): void {
  const { sheet, subject, facts, isReached, holders } = entity;
  const { file, path, id } = sheet;
  // A fact or a date is held back by its own beginning, whether a text names it or not.
  const isOwn = isReached || subject === 'facts' || subject === 'events';
  for (const { facts: later, folder } of facts.later) {
    const folders = isOwn ? [folder].filter((one) => one !== undefined) : holders;
    const { add, addMild, of } = collect({ file, path, folders });
    (isOwn || holders.length ? add : addMild)(...wordsOf(later, of), ...contactCanaries(later, of));
  }
  if (isReached) {
    const { addMild, of } = collect({ file, path, folders: [] });
    if (hasLeftBy(facts.current, moment.today))
      for (const begun of facts.begun) addMild(...contactCanaries(begun, of));
    return;
  }
  const { add, addMild, of } = collect({ file, path, folders: holders });
  for (const held of facts.begun)
    (holders.length ? add : addMild)(...wordsOf(held, of), ...contactCanaries(held, of));
  add(exactly(`${subject}/${id}`, 'address', of));
}

/** The texts and names in the facts of a person, an organisation or a topic. */
function wordsOf(facts: Values, of: string): Canary[] {
  const { name, nameIn: inScripts, legalName, alsoKnownAs, ...others } = facts;
  return [
    ...everyText([name, inScripts, legalName, alsoKnownAs]).flatMap((one) => tellingName(one, of)),
    ...peopleWords(others).flatMap((words) => tellingRuns(words, of)),
  ];
}

const contactCanaries = (facts: Values, of: string): Canary[] =>
  contactTexts(facts).map((contact) => exactly(contact, 'contact', of));
