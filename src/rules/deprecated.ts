import { visit } from 'unist-util-visit';
import type { Parsed } from '../body/reading/parse.ts';
import { isJsx, type Node } from '../body/tree.ts';
import type { Fault, Problem } from '../faults/fault.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import { type Deprecation, deprecations } from '../schema/going/deprecations.ts';
import { checkedFiles } from './checked-files.ts';
import { faultAt } from './fault-at.ts';

type Parse = (source: string, language: string) => Parsed;
type Text = { file: string; source: string; language: string };

/**
 * The rule that warns of fields and components that a later version will not read: once in each file, at the first place,
 * with what to write instead.
 */
export const deprecatedBy =
  (parse: Parse, all: readonly Deprecation[] = deprecations) =>
  (manuscript: Manuscript): Fault[] => {
    const texts = [...manuscript.releases, ...manuscript.pages].flatMap((folder): Text[] => folder.texts);
    return all.flatMap(({ files, what, goes, instead }) => {
      const problem: Problem = { rule: 'deprecated', facts: { version: goes, instead } };
      const isMeant = ({ file }: { file: string }) => files.test(file.slice(file.indexOf('/') + 1));
      if ('component' in what)
        return texts.filter(isMeant).flatMap((text) => inBody(text, what.component, problem, parse));
      return checkedFiles(manuscript)
        .filter(isMeant)
        .flatMap(({ file, sheet }) => {
          const [path] = pathsTo(sheet?.data, what.field);
          if (!path || !sheet) return [];
          const where = { file, ...sheet.locate(path, true), field: fieldName(path) };
          return [faultAt(problem, where, 'warning')];
        });
    });
  };

function inBody(
  { file, source, language }: Text,
  component: string,
  problem: Problem,
  parse: Parse,
): Fault[] {
  if (!source.includes(`<${component}`)) return [];
  const parsed = parse(source, language);
  if ('problem' in parsed) return [];
  const found: Fault[] = [];
  visit(parsed.tree as Node, (node) => {
    if (found.length || !isJsx(node) || node.name !== component) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    found.push(faultAt(problem, { file, line, column, field: `<${component}>` }, 'warning'));
  });
  return found;
}

/** The paths of data that a pattern means. */
function pathsTo(data: unknown, pattern: readonly string[]): PropertyKey[][] {
  const [key, ...rest] = pattern;
  if (key === undefined) return [[]];
  if (typeof data !== 'object' || data === null) return [];
  const isList = Array.isArray(data);
  return Object.entries(data)
    .filter(([name]) => key === '*' || (name === key && !isList))
    .flatMap(([name, value]) => pathsTo(value, rest).map((path) => [isList ? Number(name) : name, ...path]));
}
