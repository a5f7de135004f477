import { basename, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { split, strangeLineEnd } from '../body/reading/fences.ts';
import { parse } from '../body/reading/parse.ts';
import { printed } from '../body/reading/printed.ts';
import { breaches } from '../body/policy/policy.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { pageComponents } from '../body/vocabulary.ts';
import { readText } from '../manuscript/files.ts';
import { ContentFaults } from './content-faults.ts';
import type { Fault } from '../faults/fault.ts';
import { faultAt } from '../rules/fault-at.ts';

/**
 * Prevents code in the content from running. A standing page becomes a module only after the policy has passed exactly
 * the text that is compiled (in development a file can change after the gate has read it). Any other MDX of the content
 * is data and never a module.
 */
export function policyPlugin(content = contentFolder): Plugin {
  return {
    name: 'depesche:policy',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (!path.startsWith(content) || !path.endsWith('.mdx')) return undefined;
      const within = relative(content, path).split(sep).join('/');
      if (!within.startsWith('pages/')) throw new Error(`${within} is data and cannot be imported.`);
      const source = readText(path) ?? '';
      const faults = faultsIn(source, `${basename(content)}/${within}`);
      if (faults.length) throw new ContentFaults(faults, 1);
      // The compiler gets the checked body, never the file. A path with a query is another module of Astro's that
      // imports this one.
      return query === undefined ? printed(source, languageOf(within)) : undefined;
    },
  };
}

/** The language of a text, from its name: `index.de.mdx`. */
const languageOf = (file: string): string => /\.([^.]+)\.mdx$/.exec(file)?.[1] ?? '';

/** The faults that prevent a text from being compiled. */
function faultsIn(source: string, file: string): Fault[] {
  const strange = strangeLineEnd(source);
  if (strange) {
    const { sign: found, ...place } = strange;
    return [faultAt({ rule: 'strangeLineEnd', facts: {} }, { file, found, ...place })];
  }
  if (!split(source)) return [faultAt({ rule: 'frontmatterMissing', facts: {} }, { file })];
  const parsed = parse(source, languageOf(file));
  if ('problem' in parsed)
    return [faultAt(parsed.problem, { file, line: parsed.line, column: parsed.column })];
  return breaches(parsed.tree, source, pageComponents)
    .filter(({ level }) => level !== 'warning')
    .map((breach) =>
      faultAt(breach, { file, line: breach.line, column: breach.column, field: breach.field }),
    );
}
