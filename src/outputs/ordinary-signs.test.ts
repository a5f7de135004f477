import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { XMLParser } from 'fast-xml-parser';
import { empty, newsroomAt } from '../../e2e/fixtures/newsroom.ts';
import { ordinaryText, ordinaryTitle } from '../../e2e/fixtures/ordinary-prose.ts';
import { faultsOf, release } from '../../e2e/small-newsroom.ts';
import { testFolder } from '../../e2e/test-folder.ts';
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

const noon = '2026-07-15T12:00:00Z';
const cache = testFolder();

const yaml = (value: string) => JSON.stringify(value);
const folderAt = (index: number) => `2026-02-${String(index + 1).padStart(2, '0')}-zeichen-${index + 1}`;

test('whatever the check accepts, every form says what was typed', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(ordinaryTitle, ordinaryText), { minLength: 24, maxLength: 24 }),
      async (all) => {
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
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
  assert.ok(compared > 30, String(compared));
});
