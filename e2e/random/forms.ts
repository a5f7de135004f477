import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import type { Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as MarkdownNodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { filesBelow } from '../../src/files/walk.ts';
import type { Said } from './release.ts';
import { letters } from './words.ts';

/** What a reader of a page sees, without what only programs read. */
function ofPage(html: string): string {
  const seen = (node: HtmlNodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element' && /^(?:script|style|template)$/.test(node.tagName)) return '';
    return 'children' in node ? node.children.map(seen).join('') : '';
  };
  return seen(fromHtml(html));
}

/** What a reader of Markdown sees once it is set. */
function ofMarkdown(text: string): string {
  const seen = (node: MarkdownNodes): string => {
    if (node.type === 'html') return '';
    if ('value' in node) return node.value;
    return 'children' in node ? node.children.map(seen).join('') : '';
  };
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  return seen(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

type Item = { title: string; contents: string[] };

/** The items of all feeds in JSON and RSS, by the address of the release. */
function itemsOf(out: string, names: readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  const add = (url: string, item: Item) => found.set(url, [...(found.get(url) ?? []), item]);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  for (const name of names.filter((one) => one.endsWith('feed.json'))) {
    type Feed = { items: { url: string; title: string; content_html?: string; content_text?: string }[] };
    for (const { url, title, content_html = '', content_text = '' } of (JSON.parse(read(name)) as Feed).items)
      add(url, { title, contents: [ofPage(content_html), content_text] });
  }
  const parser = new XMLParser({ isArray: (name) => name === 'item', parseTagValue: false });
  for (const name of names.filter((one) => one.endsWith('rss.xml'))) {
    type Channel = { item?: { link: string; title: string; 'content:encoded'?: string }[] };
    const { channel } = (parser.parse(read(name)) as { rss: { channel: Channel } }).rss;
    for (const { link, title, 'content:encoded': html = '' } of channel.item ?? [])
      add(link, { title, contents: [ofPage(html)] });
  }
  return found;
}

/** Every place where a form of a site does not say what was typed, as sentences; none when all do. */
export function silenced(
  out: string,
  url: string,
  languages: readonly string[],
  said: readonly Said[],
): string[] {
  const names = filesBelow(out);
  const items = itemsOf(out, names);
  return said.flatMap(({ folder, language, title, summary, says }) => {
    const [, year = '', month = '', slug = ''] = /^(\d+)-(\d+)-\d+-(.*)$/.exec(folder) ?? [];
    const path = `${language === languages[0] ? '' : `${language}/`}${year}/${month}/${slug}/`;
    const wrong: string[] = [];
    const holds = (form: string, text: string, wanted: readonly string[]) => {
      const whole = letters(text);
      let at = 0;
      for (const one of wanted.map(letters)) {
        const found = whole.indexOf(one, at);
        if (found < 0) {
          wrong.push(
            `${path} ${form} does not say “${one}” behind “${whole.slice(Math.max(0, at - 40), at + 400)}”.`,
          );
          return;
        }
        at = found + one.length;
      }
    };
    const read = (name: string) => {
      if (existsSync(join(out, path, name))) return readFileSync(join(out, path, name), 'utf8');
      wrong.push(`${path}${name} is not there.`);
      return undefined;
    };
    const all = [title, ...says];
    const twins: [string, string | undefined][] = [
      ['index.html', read('index.html')],
      ['index.txt', read('index.txt')],
      ['index.md', read('index.md')],
    ];
    const kit = join(out, path, 'press-kit.zip');
    const member = Object.entries(existsSync(kit) ? unzipSync(readFileSync(kit)) : {});
    for (const [name, bytes] of member)
      if (/\/text\/[^/]*$/.test(name) && name.split('.').at(-2) === language)
        twins.push([`kit ${name}`, new TextDecoder().decode(bytes)]);
    if (member.length && twins.length !== 6) wrong.push(`${path} has no three texts in its kit.`);
    for (const [name, text] of twins) {
      if (text === undefined) continue;
      const seen = name.endsWith('.html') ? ofPage(text) : name.endsWith('.md') ? ofMarkdown(text) : text;
      holds(name, seen, all);
      holds(name, seen, [summary]);
    }
    const ninjs = read('index.json');
    if (ninjs !== undefined) {
      const item = JSON.parse(ninjs) as Record<
        'headlines' | 'bodies',
        { contentType?: string; value: string }[]
      >;
      holds('ninjs', item.headlines[0]?.value ?? '', [title]);
      for (const { contentType, value } of item.bodies)
        holds(`ninjs ${contentType}`, contentType === 'text/html' ? ofPage(value) : value, says);
    }
    const own = items.get(new URL(path, url).href) ?? [];
    if (!own.length) wrong.push(`${path} is in no feed.`);
    for (const item of own) {
      holds('feed', item.title, [title]);
      for (const content of item.contents) if (content) holds('feed', content, says);
    }
    return wrong;
  });
}
