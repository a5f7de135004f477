import { visit, SKIP } from 'unist-util-visit';
import { childrenOf, isBlank, isJsx, type Node, type Root } from '../tree.ts';
import { checkAnchors } from './anchors.ts';
import { checkComponent } from './component.ts';
import { type Breach, excerpt, type Policy } from './breach.ts';
import { checkDefinitions } from './definitions.ts';
import { checkElement } from './element.ts';
import { checkHeadings } from './headings.ts';
import { checkSigns } from './signs.ts';
import { checkWords } from './words.ts';

/**
 * Every breach of the body policy, in the order of the file. Nothing executable passes: no import, no export, no
 * expression except a literal attribute value. Components and tags are an allow-list, URLs have safe schemes.
 */
export function breaches(tree: Root, source: string, allowed: readonly string[]): Breach[] {
  const found: Breach[] = [];
  const policy: Policy = {
    allowed,
    source,
    report(node, problem, field, text, level) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      found.push({
        ...problem,
        line,
        column,
        field,
        found: text ?? excerpt(source, node),
        ...(level && { level }),
      });
    },
  };
  visit(tree as Node, (node, _index, parent) => {
    if (isJsx(node)) {
      checkComponent(node, parent as Node | undefined, policy);
      return;
    }
    switch (node.type as string) {
      case 'element':
        checkElement(node as Parameters<typeof checkElement>[0], parent as Node | undefined, policy);
        return;
      case 'text':
        checkWords(node as Parameters<typeof checkWords>[0], parent as Node | undefined, policy);
        return;
      case 'mdxjsEsm':
        policy.report(node, { rule: 'importOrExport', facts: {} }, '');
        return SKIP;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) policy.report(node, { rule: 'expression', facts: {} }, '');
        return SKIP;
    }
    return undefined;
  });
  checkHeadings(tree, policy);
  checkSigns(tree, policy);
  checkDefinitions(tree, policy);
  checkAnchors(tree, policy);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether a body has no content. A component is content; white space and comments are not. */
export const isEmpty = (tree: Root): boolean =>
  childrenOf(tree).every((node) => isBlank(node) && (node.type === 'text' || isComment(node)));

function isComment(node: Node): boolean {
  return 'value' in node && /^\s*(?:\/\*(?:(?!\*\/).)*\*\/\s*)*$/su.test(node.value);
}
