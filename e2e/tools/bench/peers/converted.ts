import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManuscript } from '../../../../src/manuscript/read-manuscript.ts';

/** A release as a program without our components can have it: the text of the Markdown that we ship. */
export type Converted = {
  slug: string;
  title: string;
  summary: string;
  /** ISO 8601. */
  date: string;
  topics: readonly string[];
  body: string;
};

/**
 * The public releases of a newsroom in a language, from its content and its built site.
 * @throws when two bodies are equal: equal texts are stored once and flatter every figure
 */
export async function converted(content: string, out: string, language: string): Promise<Converted[]> {
  const { releases } = await readManuscript(content);
  const all = releases.flatMap(({ folder, texts }) =>
    texts.flatMap(({ facts, language: own }): Converted[] => {
      if (own !== language || !facts) return [];
      const [year = '', month = '', slug = ''] = /^(\d+)-(\d+)-\d+-(.*)$/.exec(folder)?.slice(1) ?? [];
      const twin = join(out, year, month, slug, 'index.md');
      if (!existsSync(twin)) return [];
      const { title, summary, publishedAt, topics } = facts;
      const body = readFileSync(twin, 'utf8').replace(/^---\n[^]*?\n---\n+# .*\n+/, '');
      return [{ slug, title, summary, date: new Date(publishedAt).toISOString(), topics, body }];
    }),
  );
  const different = new Set(all.map(({ body }) => body));
  if (different.size < all.length) throw new Error(`${all.length - different.size} bodies are not distinct.`);
  return all;
}

/** A release as Markdown with frontmatter that every program reads: JSON is YAML. */
export const markdown = ({ title, summary, date, topics, body }: Converted, more: object = {}): string =>
  `---\n${Object.entries({ title, summary, date, tags: topics, ...more })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n${body}\n`;
