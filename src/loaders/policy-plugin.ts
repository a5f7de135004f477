import { basename, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from '../body/parse.ts';
import { breaches } from '../body/policy/policy.ts';
import { contentFolder } from '../desk/content-folder.ts';
import { pageComponents } from '../body/vocabulary.ts';
import { readText } from '../desk/files.ts';
import { ContentFaults } from '../faults/content-faults.ts';
import { faultAt } from '../rules/fault-at.ts';

/**
 * Keeps code in the content from ever being run. A standing page becomes a module only after the policy has passed
 * the very text that is compiled (in development a file can change after the gate has read it); any other MDX of
 * the content is data and never a module.
 */
export function policyPlugin(): Plugin {
  return {
    name: 'depesche:policy',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?');
      if (!path.startsWith(contentFolder) || !path.endsWith('.mdx')) return;
      const within = relative(contentFolder, path).split(sep).join('/');
      if (!within.startsWith('pages/')) throw new Error(`${within} is data and cannot be imported.`);
      const file = `${basename(contentFolder)}/${within}`;
      const source = readText(path) ?? '';
      const parsed = parse(source, /\.([^.]+)\.mdx$/.exec(within)?.[1] ?? '');
      const faults =
        'problem' in parsed
          ? [faultAt(parsed.problem, { file, line: parsed.line, column: parsed.column })]
          : breaches(parsed.tree, source, pageComponents)
              .filter(({ level }) => level !== 'warning')
              .map((breach) =>
                faultAt(breach, { file, line: breach.line, column: breach.column, field: breach.field }),
              );
      if (faults.length) throw new ContentFaults(faults, 1);
    },
  };
}
