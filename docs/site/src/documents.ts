import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { contents } from './contents.ts';

/** A page of the documentation. `address` is below the base path: `operations/`. */
export type Document = {
  path: string;
  address: string;
  title: string;
  language: string;
  html: string;
  /** Its headings of the second level with their anchors. */
  parts: readonly { id: string; title: string }[];
};

const isPicture = /\.(?:png|svg|jpg|webp)$/;
const files = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)
  .filter((name) => !name.startsWith('docs/site/'));
const paths = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...files.filter(isText)].sort();

/** The pictures of the documents, by their paths in the repository. */
export const pictures: readonly string[] = files.filter((name) => isPicture.test(name));

function isText(name: string): boolean {
  return name.endsWith('.md');
}

function addressOf(path: string): string {
  const name = path.replace(/^docs\//, '').replace(/\.md$/, '');
  if (name === 'README') return '';
  return `${name.replace(/\/README$/, '').toLowerCase()}/`;
}

/** The address of what a link leads to; nothing where that is not on this site. */
function linkFrom(path: string, href: string, base: string): string | undefined {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = normalize(join(dirname(path), decodeURI(file)));
  if (paths.includes(target)) return base + addressOf(target) + (anchor === undefined ? '' : `#${anchor}`);
  return pictures.includes(target) ? `${base}files/${target}` : undefined;
}

/** Anchors as the hosts of repositories have them. */
function nameHeadings(tree: Root): Document['parts'] {
  const slugger = new GithubSlugger();
  const parts: { id: string; title: string }[] = [];
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const title = toString(node);
    const id = slugger.slug(title);
    node.properties['id'] = id;
    if (node.tagName === 'h2') parts.push({ id, title });
  });
  return parts;
}

/** A link to a file of the repository that is no page stays as its words. */
function resolveLinks(tree: Root, path: string, base: string): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    const key = { a: 'href', img: 'src' }[node.tagName];
    if (!key || !parent || index === undefined) return;
    const address = linkFrom(path, String(node.properties[key] ?? ''), base);
    if (address !== undefined) node.properties[key] = address;
    else {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    if (node.tagName === 'img') node.properties['loading'] = 'lazy';
    return undefined;
  });
}

/**
 * Every document of the repository as a page, by the table of contents first.
 *
 * @throws if a document is missing in the table of contents, or the other way round
 */
export function documentsAt(base: string): Document[] {
  const listed = contents.flatMap(({ entries }) => entries.map(([path]) => path));
  const decisions = paths.filter((path) => /^docs\/decisions\/\d/.test(path));
  for (const path of listed)
    if (!existsSync(path)) throw new Error(`${path} is in the contents, but not there.`);
  for (const path of paths)
    if (![...listed, ...decisions].includes(path))
      throw new Error(`${path} is missing in docs/site/src/contents.ts.`);
  return [...listed, ...decisions].map((path) => {
    const tree = toHast(
      fromMarkdown(readFileSync(path, 'utf8'), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    ) as Root;
    const parts = nameHeadings(tree);
    resolveLinks(tree, path, base);
    const [heading] = tree.children.filter((node) => node.type === 'element' && node.tagName === 'h1');
    const [, language = 'en'] = /\.(de|fr|ko)\.md$/.exec(path) ?? [];
    return {
      path,
      address: addressOf(path),
      title: heading ? toString(heading) : path,
      language,
      html: toHtml(tree),
      parts,
    };
  });
}

/** The bytes of a picture. Throws if it is no file of the documents. */
export function pictureAt(path: string): Uint8Array<ArrayBuffer> {
  if (!pictures.includes(path) || !statSync(path).isFile()) throw new Error(`${path} is no picture.`);
  return new Uint8Array(readFileSync(path));
}
