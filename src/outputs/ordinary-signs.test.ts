import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { XMLParser } from 'fast-xml-parser';
import { empty, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { faultsOf, release } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { articleBody } from '../newsroom/release/article-body.ts';
import { kitOf } from '../newsroom/release/kit-source.ts';
import { recordOf } from '../newsroom/release/record.ts';
import { feedOf } from '../newsroom/feeds/feed.ts';
import { feedSources } from '../newsroom/feeds/feed-sources.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';
import { pressKit } from './kit/press-kit.ts';
import { ninjs } from './twins/ninjs.ts';
import { markdownTwin, textTwin } from './twins/twins.ts';

/* What people type is what everybody reads, in every form, and the check tells of everything else. */

const { struck, footnotes } = wordsIn('de');

/**
 * Words with the ordinary signs of four languages, as they are typed and as everybody must read them. They are written by
 * hand, so that no code of ours says what is right.
 */
const ordinary: readonly (string | [typed: string, read: string])[] = [
  ...'Kranführer*innen Schlosser*innen Lehrer_innen Mechaniker:innen Kolleg·innen 5*3*2 a*b 2*x*y'.split(' '),
  ...'5~6 7~8 ~einer~ ~50 10~20° (*) (a)*(b)*(c) f(x)*2 [1] [sic] C# C++ 100+ +12 -5 –5 a=b x^2 1_000'.split(
    ' ',
  ),
  ...'„Zitat“ ‚halb‘ »so« «oui» “yes” ‘no’ it’s R&D AT&T & § 10% 10€ $5 #KranWandel @hafen ! ? … — · / |'.split(
    ' ',
  ),
  ...'9월 5~6일과 10월 7~8일에 18~34세 「제목」 『책』 〈글〉 、 。 부산*대구 étudiant·e·s n°5 “l’été” 1/2 C:'.split(
    ' ',
  ),
  ...'snake_case_name _innen_innen * ~ _ + = > : ; 5>3 https://example.org/~ada/a_b*c'.split(' '),
  ['\\*', '*'],
  ['3\\*4\\*5', '3*4*5'],
  ['\\{x}', '{x}'],
  ['5 \\< 6', '5 < 6'],
  ['\\~~x', '~~x'],
  ['**fett**', 'fett'],
  ['*kursiv*', 'kursiv'],
  ['**세계**의', '세계의'],
  ['**Kranführer*innen**', 'Kranführer*innen'],
  ['`a*b~c_d`', 'a*b~c_d'],
  ['~~weg*e~~', `${struck.before}weg*e${struck.after}`],
  ['[Ada*s Seite~](https://example.org/~ada*s)', 'Ada*s Seite~'],
];
const atom = fc.constantFrom(...ordinary).map((one) => (typeof one === 'string' ? [one, one] : one));

/** Beginnings of lines that Markdown may take for something else. */
const starts = [
  '',
  '',
  '',
  '+ ',
  '- ',
  '* ',
  '> ',
  '1986. ',
  '5) ',
  '= ',
  '# ',
  '#',
  '--- ',
  '~ ',
  '& ',
  '1. ',
];
const ends = ['', '', '', '', '\n---', '\n===', '\n= Summe'];
const line = fc
  .array(atom, { minLength: 1, maxLength: 6 })
  .map((atoms) => [0, 1].map((form) => `12 ${atoms.map((one) => one[form]).join(' ')}`));
const paragraph = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => [0, 1].map((form) => lines.map((one) => one[form]).join('\n')));
const paragraphs = fc.array(paragraph, { maxLength: 2 });
/** Paragraphs, of which one begins or ends in such a way: two items would be a list that is meant. */
const text = fc
  .tuple(paragraphs, fc.constantFrom(...starts), paragraph, fc.constantFrom(...ends), paragraphs)
  .map(([before, start, [typed = '', read = ''], end, after]) => {
    const odd = start === '' ? [typed + end, read + end] : [start + typed, start + read];
    return [0, 1].map((form) => [...before, odd, ...after].map((one) => one[form]).join('\n\n'));
  });
const anyTitle = fc.array(atom, { minLength: 4, maxLength: 6 }).map((atoms) =>
  // A title is no Markdown: everything in it is text.
  `Titel mit Zeichen ${atoms.map(([typed]) => typed).join(' ')}`.slice(0, 88).trim(),
);

/** The letters and signs of a text, without white space, which forms set in their own way. */
const letters = (said: string) =>
  said
    .normalize('NFC')
    .replaceAll('...', '…')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replace(/\s+/gu, '');

/** What a reader of HTML sees: marks of lists are seen, and struck words are seen to be struck. */
function seen(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const element = node as Element;
  if (element.tagName === 'del') return struck.before + node.children.map(seen).join('') + struck.after;
  if (element.tagName === 'ol') {
    const items = element.children.filter((child) => child.type === 'element');
    const first = Number(element.properties['start'] ?? 1);
    return items.map((item, index) => ` ${first + index}. ${seen(item)}`).join('');
  }
  if (element.tagName === 'ul')
    return element.children.map((item) => (item.type === 'element' ? ` • ${seen(item)}` : '')).join('');
  return node.children.map(seen).join('');
}
const fromPage = (html: string) => letters(seen(fromHtml(html, { fragment: true })));

/** What is between the lines of a twin that hold other facts than the text. */
const noon = '2026-07-15T12:00:00Z';
const cache = mkdtempSync(join(tmpdir(), 'depesche-signs-'));
after(() => rmSync(cache, { recursive: true }));

const yaml = (value: string) => JSON.stringify(value);
const folderAt = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}-zeichen-${index + 1}`;

test('whatever the check accepts, every form says what was typed', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyTitle, text), { minLength: 24, maxLength: 24 }), async (all) => {
      const files = (some: typeof all) =>
        Object.fromEntries(
          some.map(([title, [body = '']], index) => [
            `releases/${folderAt(index)}/index.de.mdx`,
            release(
              { title: yaml(title), publishedAt: `${folderAt(index).slice(0, 10)}T12:00:00Z` },
              `Anfang.\n\n${body}\n\nSchluss.`,
            ),
          ]),
        );
      const faults = await faultsOf({ ...empty, ...files(all) });
      const refused = new Set(faults.flatMap(({ file, level }) => (level === 'error' ? [file] : [])));
      const accepted = all.filter(
        (_, index) => !refused.has(`content/releases/${folderAt(index)}/index.de.mdx`),
      );
      compared += accepted.length;
      const newsroom = await newsroomAt(noon, { ...empty, ...files(accepted) });
      const [source] = feedSources(newsroom);
      assert.ok(source);
      const feed = feedOf(newsroom, source);
      const channel = new XMLParser({ isArray: (name) => name === 'item', processEntities: true }).parse(
        rss(feed),
      ).rss.channel as { item?: { title: unknown; 'content:encoded': string; guid: string }[] };
      const items = JSON.parse(jsonFeed(feed)).items as Record<string, string>[];
      for (const [index, [title, [, body = '']]] of accepted.entries()) {
        const folder = folderAt(index);
        const entry = newsroom.archive.versions(folder).get('de');
        assert.ok(entry);
        const record = recordOf(newsroom, entry);
        const expected = letters(`Anfang. ${body} Schluss.`);
        const says = (form: string, said: string) =>
          assert.ok(said.includes(expected), `${form}\n${body}\n${expected}\n${said}`);
        const titled = (form: string, said: unknown) =>
          assert.ok(letters(String(said)).includes(letters(title)), `${form}\n${title}\n${String(said)}`);

        says('page', fromPage(articleBody(newsroom, entry).pieces.join('')));
        const twins = [textTwin(record), markdownTwin(record)] as const;
        for (const said of [twins[0], record.text]) says('index.txt', letters(said));
        titled('index.txt', twins[0]);
        const markdown = markdownToHast(twins[1].replace(/^---\n[^]*?\n---\n/, ''), {
          features: { gfm: { footnotes: { label: footnotes.label } } },
        });
        says('index.md', letters(seen(markdown as Nodes)));
        titled('index.md', toString(markdown as Nodes));
        const item = JSON.parse(ninjs(record)) as {
          headlines: { value: string }[];
          bodies: { contentType: string; value: string }[];
        };
        titled('ninjs', item.headlines[0]?.value);
        for (const { contentType, value } of item.bodies)
          says('ninjs', contentType === 'text/html' ? fromPage(value) : letters(value));
        const rssItem = channel.item?.find(({ guid }) => guid.includes(folder));
        titled('rss', rssItem?.title);
        says('rss', fromPage(rssItem?.['content:encoded'] ?? ''));
        const jsonItem = items.find(({ id }) => id?.includes(folder));
        titled('feed.json', jsonItem?.['title']);
        says('feed.json', fromPage(jsonItem?.['content_html'] ?? ''));
        if (index > 2) continue;
        const kit = unzipSync(await pressKit(cache, kitOf(newsroom, { folder })));
        const file = (end: string) =>
          new TextDecoder().decode(Object.entries(kit).find(([name]) => name.endsWith(end))?.[1]);
        assert.deepEqual([file('.de.txt'), file('.de.md')], twins);
        says('kit', fromPage(file('.de.html')));
        titled('kit', toString(fromHtml(file('.de.html'))));
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
  assert.ok(compared > 30, String(compared));
});
