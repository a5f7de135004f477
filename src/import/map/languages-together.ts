import { readText } from '../../manuscript/files.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { releaseSchema } from '../../schema/release.ts';
import { metaAt } from '../../schema/schema-path.ts';
import { isEdited } from '../write/writer.ts';
import type { Planned } from './plan.ts';
import type { SharedFacts, Workshop } from './workshop.ts';

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

/**
 * Before anything is written: texts that lie there and that this run does not write itself, because somebody has edited or
 * written them, or because they come from another source, say what the other languages of their release have in common.
 */
export function settleLanguages(planned: readonly Planned[], { known, plan, shared }: Workshop): void {
  for (const [folder, texts] of Map.groupBy(planned, (one) => one.folder)) {
    const written = new Set(texts.flatMap((one) => (one.earlier && !isEdited(one) ? one.earlier.path : [])));
    const stays = known.texts.get(folder)?.find((path) => !written.has(path));
    const data = stays === undefined ? undefined : readFrontmatter(readText(stays) ?? '')?.data;
    if (typeof data !== 'object' || data === null) continue;
    const facts = sharedIn(data as Record<string, unknown>);
    shared.set(folder, facts);
    const { publishedAt } = facts.values;
    if (typeof publishedAt === 'string') for (const one of texts) plan.publish(one, publishedAt);
  }
}
