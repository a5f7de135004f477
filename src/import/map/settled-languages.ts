import { readText } from '../../manuscript/files.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { isEdited } from '../write/writer.ts';
import { sharedIn } from './languages-together.ts';
import type { Planned } from './plan.ts';
import type { Workshop } from './workshop.ts';

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
