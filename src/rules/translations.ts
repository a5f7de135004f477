import type { Fault } from '../faults/fault.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import { valuesWhere } from '../schema/schema-path.ts';
import { releaseSchema } from '../schema/release.ts';
import { faultAt } from './fault-at.ts';

/** Finds fields that must be equal in all language files of a release but differ. */
export function translations(manuscript: Manuscript): Fault[] {
  return manuscript.releases.flatMap(({ texts }) => {
    const order = manuscript.newsroom.facts?.languages ?? [];
    const [first, ...others] = texts
      .filter(({ facts }) => facts)
      .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
    return first ? others.flatMap((other) => disagreements(first, other)) : [];
  });
}

function disagreements(first: ReleaseText, other: ReleaseText): Fault[] {
  const mine = sharedValues(other);
  const theirs = sharedValues(first);
  const all = new Map([...theirs, ...mine]);
  return [...all].flatMap(([name, { path, meta }]) => {
    // The schema sorts the keys of every map. The browser, where the desk runs this too, has no node:util.
    if (JSON.stringify(mine.get(name)?.value) === JSON.stringify(theirs.get(name)?.value)) return [];
    const place = other.sheet?.locate(path);
    const found = other.sheet?.found(path);
    const facts = { other: first.file };
    const where = { file: other.file, ...place, field: name, found };
    const fault = faultAt({ rule: 'translationsDisagree', facts }, where);
    return [meta.confidential ? { ...fault, confidential: true } : fault];
  });
}

/**
 * The outermost shared values of a text, by field. A shared map is compared as a whole unless its parts are per
 * language.
 */
function sharedValues({ facts }: ReleaseText) {
  const all = [...valuesWhere(releaseSchema, facts, (meta) => meta.shared === true)];
  return new Map(
    all
      .map((one) => ({ ...one, name: fieldName(one.path) }))
      .filter(({ name }) => !all.some(({ path }) => name.startsWith(`${fieldName(path)}.`)))
      .map((entry) => [entry.name, entry] as const),
  );
}
