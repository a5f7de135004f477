import { stringify } from 'yaml';
import { releaseComponents } from '../../body/vocabulary.ts';
import { proseOf, type Remark } from '../../manuscript/parsed-file.ts';
import type { ImportMeans } from '../map/settings.ts';
import { releaseSchema } from '../../schema/release.ts';

/** The line of an imported text that holds its digest. */
export const digestLine = /^ {2}digest: .*$/m;

/** A file of a release: its frontmatter in the order of the schema, and its body. */
export function releaseText(
  facts: Readonly<Record<string, unknown>>,
  body: string,
  { parse, digest }: ImportMeans,
): { source: string; faults: Remark[] } {
  const order = Object.keys(releaseSchema.shape);
  const sorted = Object.fromEntries(
    Object.entries(facts)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
  const language = 'en';
  const made = [undefined, 'QUOTE_DOUBLE' as const].map((defaultStringType) => {
    const yaml = stringify(sorted, {
      lineWidth: 0,
      ...(defaultStringType && { defaultStringType, defaultKeyType: 'PLAIN' }),
    });
    const open = `---\n${yaml}---\n\n${body}\n`;
    const source = open.replace(digestLine, `  digest: "${digest(open)}"`);
    return { source, faults: faultsOf(source, language, parse) };
  });
  return made.find(({ faults }) => !faults.length) ?? made[0] ?? { source: '', faults: [] };
}

/** The errors of a text, as the check finds them by itself. */
function faultsOf(source: string, language: string, parse: ImportMeans['parse']): Remark[] {
  const { remarks } = proseOf(source, language, parse(source, language), releaseSchema, releaseComponents);
  return remarks.filter(({ level }) => level !== 'warning');
}
