import { stringify } from 'yaml';
import { parse } from '../../body/reading/parse.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import { digestOf } from '../../files/digest.ts';
import { proseOf, type Remark } from '../../manuscript/parsed-file.ts';
import { releaseSchema } from '../../schema/release.ts';

const digestLine = /^ {2}digest: .*$/m;

/** The digest of an imported text, without the line that holds it. It changes with every edit of anybody. */
export const importDigest = (source: string): string => digestOf(source.replace(digestLine, '')).slice(0, 16);

/** A file of a release: its frontmatter in the order of the schema, and its body. */
export function releaseText(
  facts: Readonly<Record<string, unknown>>,
  body: string,
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
    const source = open.replace(digestLine, `  digest: "${importDigest(open)}"`);
    return { source, faults: faultsOf(source, language) };
  });
  return made.find(({ faults }) => !faults.length) ?? made[0] ?? { source: '', faults: [] };
}

/** The errors of a text, as the check finds them by itself. */
function faultsOf(source: string, language: string): Remark[] {
  const { remarks } = proseOf(source, language, parse(source, language), releaseSchema, releaseComponents);
  return remarks.filter(({ level }) => level !== 'warning');
}
