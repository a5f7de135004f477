import { basename } from 'node:path';
import { pathDigest } from '../../faults/path-digest.ts';
import { type Canary, exactly } from '../canary.ts';
import { hasLeftBy } from '../judging/days.ts';
import { filesNamed, type Judgement } from '../judging/judgement.ts';
import type { Origin } from './origin.ts';
import type { RawFile } from '../judging/raw-content.ts';
import { isCaptions, spokenFiles, spokenWords } from './spoken-words.ts';
import { tellingRuns } from './telling.ts';

const isPicture = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** The names of files that public texts, organisations and people name: `<folder>/<file>`. */
export function openFiles({ texts, entities, moment }: Judgement): Set<string> {
  return new Set([
    ...texts.flatMap(({ text, isPublic, shown, body }) => {
      if (!isPublic) return [];
      // A link leads to an address: it names no file beside the text.
      const named = text.attributes.filter(({ of }) => of !== 'a');
      const inBody = body === 'shown' ? named.map(({ value }) => value) : [];
      return filesNamed([shown, inBody]).map((name) => `${text.id}/${name}`);
    }),
    ...entities.flatMap(({ subject, isReached, facts }) =>
      subject === 'organisations' && isReached
        ? filesNamed(facts.begun).map((name) => `organisations/${name}`)
        : [],
    ),
    ...[...openPortraits({ entities, moment })].map(([, name]) => `people/${name}`),
  ]);
}

/** The portraits of public people who have not left, by their facts of now: [person, file]. A former one is held back. */
export const openPortraits = ({ entities, moment }: Pick<Judgement, 'entities' | 'moment'>) =>
  entities.flatMap(({ subject, isReached, facts: { current }, sheet }) =>
    subject === 'people' && isReached && !hasLeftBy(current, moment.today)
      ? filesNamed(current).map((name): [person: string, file: string] => [sheet.id, name])
      : [],
  );

/** The files beside a text, an organisation or a person, each with the folder in which it lies. */
export const besideFiles = ({ content }: Judgement): { folder: string; path: string; file: RawFile }[] => [
  ...content.releases.flatMap(({ folder, beside }) =>
    beside.map((file) => ({ folder, path: `releases/${folder}/${file.name}`, file })),
  ),
  ...content.logos.map((file) => ({ folder: 'organisations', path: `organisations/${file.name}`, file })),
  ...content.portraits.map((file) => ({ folder: 'people', path: `people/${file.name}`, file })),
];

/**
 * The files beside releases, organisations and people that nothing public names: their digests, their names as canaries, and the
 * words of captions and transcripts. Names of less than nine letters are left out, because they occur by chance.
 */
export function heldFiles(judgement: Judgement) {
  const named = openFiles(judgement);
  const all = besideFiles(judgement);
  const open = all.filter(({ folder, file }) => named.has(`${folder}/${file.name}`));
  const digests = new Set(open.map(({ file }) => file.digest));
  const held = all.filter(
    ({ folder, file }) => !named.has(`${folder}/${file.name}`) && !digests.has(file.digest),
  );
  const origin = ({ folder, path }: (typeof held)[number]): Origin => ({
    ...{ file: path, path },
    folders: [folder],
  });
  const names = held.map((one): { canary: Canary; origin: Origin } => ({
    canary: exactly(basename(one.file.name), 'file', pathDigest(one.path)),
    origin: origin(one),
  }));
  const transcripts = new Set(
    judgement.texts.flatMap(({ text }) => spokenFiles(text).map((name) => `${text.id}/${name}`)),
  );
  const spoken = held
    .filter(({ folder, file }) => isCaptions(file) || transcripts.has(`${folder}/${file.name}`))
    .map((one) => ({
      canaries: spokenWords(one.file).flatMap((words) => tellingRuns(words, pathDigest(one.path))),
      origin: origin(one),
    }));
  return {
    digests: new Map(held.map(({ path, file }) => [file.digest, pathDigest(path)])),
    pictures: held.flatMap(({ path, file }) =>
      isPicture.test(file.name) ? [{ of: pathDigest(path), path: file.path }] : [],
    ),
    names: names.filter(({ canary }) => canary.words.join('').length >= 9),
    spoken,
    openNames: open.map(({ file }) => file.name),
  };
}
