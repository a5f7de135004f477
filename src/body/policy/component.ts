import { nearest } from '../../faults/nearest.ts';
import { findings } from '../../schema/problems.ts';
import { captionExample } from '../../schema/picture.ts';
import { literal, rawAttributes } from '../attributes.ts';
import { childrenOf, isBlank, isJsx, type Jsx, type Node } from '../tree.ts';
import { type Component, tags, vocabularyOf } from '../vocabulary.ts';
import type { Policy } from './breach.ts';
import { checkUrl, checkVideo } from './url.ts';

/** Checks a component or raw tag: its name, its attributes, its content. */
export function checkComponent(node: Jsx, parent: Node | undefined, policy: Policy): void {
  const name = node.name ?? '';
  const isTag = /^[a-z]/.test(name) && !name.includes('.');
  const component = isTag || policy.allowed.includes(name) ? vocabularyOf(name) : undefined;
  const field = `<${name}>`;
  if (!component) {
    const known = isTag ? Object.keys(tags) : [...policy.allowed];
    const facts = { suggestion: nearest(name, [...known, ...policy.allowed]), known: known.join(', ') };
    policy.report(node, { rule: isTag ? 'unknownTag' : 'unknownComponent', facts }, field);
    return;
  }
  checkAttributes(node, component, policy);
  checkContent(node, name, component, policy);
  const standsInline = parent !== undefined && node.type === 'mdxJsxTextElement';
  if (!component.inline && standsInline && !isAlone(parent)) {
    policy.report(node, { rule: 'blockOnly', facts: { component: name } }, field);
  }
}

/** A block component alone in its paragraph is still a block. */
function isAlone(parent: Node): boolean {
  const isBlock =
    parent.type === 'root' ||
    isBlockComponent(parent) ||
    (parent.type === 'element' && /^(?:p|li|t[dh]|blockquote)$/.test(parent.tagName));
  return isBlock && childrenOf(parent).filter((child) => !isBlank(child)).length === 1;
}

const isBlockComponent = (node: Node): boolean => isJsx(node) && !vocabularyOf(node.name ?? '')?.inline;

function checkAttributes(node: Jsx, component: Component, policy: Policy): void {
  const name = node.name ?? '';
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      policy.report(node, { rule: 'spread', facts: {} }, `<${name}>`);
      continue;
    }
    if (seen.has(attribute.name)) {
      const facts = { attribute: attribute.name };
      policy.report(node, { rule: 'repeatedAttribute', facts }, `<${name} ${attribute.name}>`);
    }
    seen.add(attribute.name);
    const { value } = attribute;
    if (value && typeof value === 'object' && !literal(value.value)) {
      const facts = { attribute: attribute.name };
      policy.report(
        node,
        { rule: 'attributeExpression', facts },
        `<${name} ${attribute.name}>`,
        `{${value.value}}`,
      );
    }
  }
  const raw = rawAttributes(node);
  for (const { path, key, ...problem } of findings(component.attributes, raw)) {
    const attribute = String(path[0] ?? '');
    if (seen.has(attribute) && !(attribute in raw)) continue;
    const field = `<${name} ${attribute}>`;
    const found = attribute in raw && !key ? String(raw[attribute]) : undefined;
    if (problem.rule === 'unknownKey')
      policy.report(node, { ...problem, rule: 'unknownAttribute' }, field, attribute);
    else if (problem.rule === 'missing') {
      const facts = { attribute, example: `${attribute}="${problem.facts.example}"` };
      policy.report(node, { rule: 'missingAttribute', facts }, field);
    } else policy.report(node, problem, field, found);
  }
  if (name === 'Figure' && !seen.has('caption')) {
    const facts = { example: `caption="${captionExample}"` };
    policy.report(node, { rule: 'captionMissing', facts }, '<Figure>', undefined, 'warning');
  }
  if (name === 'Video' && 'src' in raw && !seen.has('poster')) {
    const facts = { example: 'poster="./tour.jpg"' };
    policy.report(node, { rule: 'posterMissing', facts }, '<Video>', undefined, 'warning');
  }
  if (typeof raw['href'] === 'string') {
    checkUrl(node, raw['href'], `<${name} href>`, policy);
    if (name === 'Video' && !('src' in raw)) checkVideo(node, raw['href'], policy);
  }
}

function checkContent(node: Jsx, name: string, component: Component, policy: Policy): void {
  const field = `<${name}>`;
  const inside = childrenOf(node).filter((child) => !isBlank(child));
  if (component.content === 'none') {
    if (inside.length) policy.report(node, { rule: 'contentNotAllowed', facts: { component: name } }, field);
    return;
  }
  if (!inside.length) {
    if (!component.optional)
      policy.report(node, { rule: 'contentMissing', facts: { component: name } }, field);
    return;
  }
  if (component.content === 'figures') {
    const figures = inside.flatMap((child) =>
      child.type === 'element' && child.tagName === 'p'
        ? childrenOf(child).filter((c) => !isBlank(c))
        : [child],
    );
    const stranger = figures.find((child) => !isJsx(child) || child.name !== 'Figure');
    if (stranger) policy.report(stranger, { rule: 'onlyFigures', facts: {} }, field);
  }
  if (component.content === 'words') {
    const component = found(node, isBlockComponent);
    const block = inside.find(
      (child) => child.type === 'element' && /^(?:p|ul|ol|h\d|table)$/.test(child.tagName),
    );
    if (component ?? (inside.length > 1 && block)) {
      policy.report(component ?? block ?? node, { rule: 'inlineOnly', facts: { component: name } }, field);
    }
  }
  const link = name === 'OrgLink' && found(node, isLink);
  if (link) policy.report(link, { rule: 'linkInLink', facts: {} }, field);
}

/** A link in the text. It must not contain another one, which HTML does not allow. */
export function checkLinkInside(node: Node, policy: Policy): void {
  const link = found(node, (child) => isLink(child) || (isJsx(child) && child.name === 'OrgLink'));
  if (link) policy.report(link, { rule: 'linkInLink', facts: {} }, 'link');
}

const isLink = (node: Node) => node.type === 'element' && node.tagName === 'a';

/** The first descendant of a node for which `wanted` holds. */
function found(node: Node, wanted: (child: Node) => boolean): Node | undefined {
  for (const child of childrenOf(node)) {
    const hit = wanted(child) ? child : found(child, wanted);
    if (hit) return hit;
  }
  return undefined;
}
