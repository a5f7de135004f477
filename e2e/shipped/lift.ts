import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Site, siteOf } from '../sites.ts';
import { shippedFiles, tracesIn } from './files.ts';
import { held, heldNewsroom } from './held-newsroom.ts';

const embargoed = 'https://example.org/2026/07/quarkgiraffe-c/';

const laterClock = pathToFileURL(join(import.meta.dirname, '..', 'fixtures', 'later-wall-clock.ts')).href;

/** The site of an instant to come would be a preview. */
const notAhead = (instant: string) =>
  Date.parse(instant) < Date.now()
    ? {}
    : {
        TEST_WALL_CLOCK: new Date(Date.parse(instant) + 60_000).toISOString(),
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${laterClock}`,
      };

/**
 * The newsroom with held-back releases, built again and again on one cache. `hidden` asserts that nothing of them stands in
 * the site at an instant, `seen` that all of them but the draft do: `isNews` within two days, `isOld` after a year.
 */
export async function newsroomInTime(name: string): Promise<{
  site: Site;
  hidden: (instant: string) => Promise<void>;
  seen: (instant: string, age: { isNews?: boolean; isOld?: boolean }) => Promise<void>;
}> {
  const site = siteOf(name, await heldNewsroom());
  const at = async (instant: string) => {
    const { code, said } = await build(site, { NEWSROOM_NOW: instant, ...notAhead(instant) });
    assert.equal(code, 0, said);
    const files = shippedFiles(site.out);
    return (file: string) => files.get(file)?.toString('utf8') ?? '';
  };
  const hidden = async (instant: string) => {
    await at(instant);
    assert.deepEqual(tracesIn(site.out, held), []);
  };
  const seen = async (instant: string, { isNews = false, isOld = false }) => {
    const text = await at(instant);
    const page = text('2026/07/quarkgiraffe-c/index.html');
    assert.ok(page.includes('Der Quarkgiraffe gehört die Sperrfrist'));
    assert.equal(page.includes('class="age'), isOld);
    assert.ok(text('2026/07/quarkgiraffe-c/quarkgiraffe.txt'));
    assert.ok(text('2026/07/quarkgiraffe-b/index.html'));
    // What is new with them is told from the same instant on.
    const role = 'Beauftragte für die Quarkgiraffe';
    for (const name of ['people/ada-anker/index.html', '2026/07/quarkgiraffe-c/index.txt'])
      assert.ok(text(name).includes(role), name);
    assert.ok(text('people/ada-anker/contact.vcf').includes('quarkgiraffe@example.org'));
    assert.ok(text('organisations/hafenverbund/quarkgiraffe.svg'));
    assert.equal(text('organisations/hafenverbund/hafen.svg'), '');
    assert.ok(text('index.html').includes('quarkgiraffe.svg'), 'the logo of the publisher');
    assert.ok(text('topics/hafen/index.html').includes('Hafen der Quarkgiraffe'));
    for (const [name, words] of [
      ['facts/index.html', 'Zahl der Quarkgiraffen'],
      ['facts/facts.csv', 'Liste der Quarkgiraffe'],
      ['calendar/index.html', 'Ankunft der Quarkgiraffe am Kai'],
      ['calendar/calendar.ics', 'Beim Gehege der Quarkgiraffe'],
    ] as const)
      assert.ok(text(name).includes(words), name);
    const item = /<item>(?:(?!<\/item>)[\s\S])*quarkgiraffe-c[\s\S]*?<\/item>/.exec(text('rss.xml'))?.[0];
    // The day before, its `publishedAt`, is named nowhere.
    assert.ok(page.includes('datetime="2026-07-15T14:00:01+02:00"') && page.includes('15. Juli 2026'));
    for (const name of ['index.html', 'index.txt', 'index.md', 'index.json'])
      assert.doesNotMatch(text(`2026/07/quarkgiraffe-c/${name}`), /2026-07-14|14\. Juli 2026/, name);
    // The date of the lift: a reader of feeds looks for what is newer than its last visit.
    assert.match(item ?? '', /<pubDate>Wed, 15 Jul 2026 12:00:01 GMT<\/pubDate>/);
    assert.ok(text('sitemap-de.xml').includes(embargoed));
    assert.equal(text('sitemap-news.xml').includes(embargoed), isNews);
    assert.ok(tracesIn(join(site.out, 'pagefind'), ['quarkgiraffe-c']).length > 0);
    assert.deepEqual(tracesIn(site.out, ['quarkgiraffe-a', 'tarnthema', 'quarkgiraffenkunde']), []);
  };
  return { site, hidden, seen };
}
