import { releaseSchema } from '../../schema/release.ts';
import { metaAt } from '../../schema/schema-path.ts';
import type { SharedFacts } from './workshop.ts';

/** The fields that must be equal in all languages of a release, or have parts that must. The picture is one by itself. */
const sharedKeys = Object.keys(releaseSchema.shape).filter(
  (key) => metaAt(releaseSchema, [key]).shared || ['events', 'embargo', 'withdrawn', 'ai'].includes(key),
);

/** Of the frontmatter of a text, what every other language of its release must have as well. */
export function sharedIn(facts: Readonly<Record<string, unknown>>): SharedFacts {
  const image = facts['image'] as Record<string, unknown> | undefined;
  const pick = (values: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])));
  return {
    values: pick(facts, sharedKeys),
    image: image && pick(image, ['src', 'credit', 'licence', 'digitalSourceType']),
  };
}
