import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { heldBack, type HeldBack } from '../../src/checks/proof/held-back.ts';
import { type Proof, prove } from '../../src/checks/proof/prove.ts';
import { publicFacts, type PublicFacts } from '../../src/checks/proof/public-facts.ts';
import { digestOf } from '../../src/desk/files.ts';
import { readDesk } from '../../src/desk/read-desk.ts';
import { now, sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

/* Every way to leak that we could think of is done on purpose to a built site, and the proof has to find it. */

const site = sites.fictional;
const secretFolder = join(site.content, 'releases', '2026-07-16-secret-shipyard');
const title = 'Werft baut ein geheimes Dock unter dem Deich';
const summary = 'Diese Meldung ist für den nächsten Morgen geplant';
const address = '/2026/07/secret-shipyard/';
const page = '2026/07/noon-signal/index.html';

type Files = ReadonlyMap<string, Uint8Array>;
let shipped: Files;
let held: HeldBack;
let facts: PublicFacts;

before(async () => {
  shipped = shippedFiles(site.out);
  const desk = await readDesk(site.content);
  held = heldBack(desk, new Date(now));
  facts = publicFacts(desk, new Date(now));
});

const bytes = (text: string) => new TextEncoder().encode(text);
/** A file of the site with something put into it. */
const into = (name: string, before: string, text: string) => (): [string, Uint8Array] => {
  const whole = Buffer.from(shipped.get(name) ?? []).toString('utf8');
  assert.ok(whole.includes(before), `${name} has no ${before}`);
  return [name, bytes(whole.replace(before, () => `${text}${before}`))];
};
const added = (name: string, content: string | Uint8Array) => (): [string, Uint8Array] => [
  name,
  typeof content === 'string' ? bytes(content) : content,
];
const secretPicture = () => new Uint8Array(readFileSync(join(secretFolder, 'secret-dock.jpg')));
const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } });

type Sabotage = {
  way: string;
  leak: () => [string, Uint8Array] | Promise<[string, Uint8Array]>;
  /** The rules that find it: without all of them it would go out. */
  foundBy: string[];
  /** Files that lie in `public/`, which has an owner. */
  isPlaced?: true;
};

const sabotages: Sabotage[] = [
  {
    way: 'a title in a list, with a word in bold',
    leak: into('archive/index.html', '</main>', '<p>Werft baut ein <b>geheimes</b> Dock unter dem Deich</p>'),
    foundBy: ['between tags'],
  },
  {
    way: 'a record of the search index',
    leak: () => [
      'pagefind/de/fragment/de_1234567.pf_fragment',
      gzipSync(`pagefind_dcd{"url":"${address}","content":"${title}"}`),
    ],
    foundBy: ['gzip', 'owner'],
  },
  {
    way: 'an item of a feed, its markup escaped',
    leak: into('rss.xml', '</channel>', 'Werft baut ein &lt;b&gt;geheimes&lt;/b&gt; Dock unter dem Deich'),
    foundBy: ['entity'],
  },
  {
    way: 'an address in a sitemap',
    leak: into('sitemap-de.xml', '</urlset>', `<url><loc>https://example.org${address}</loc></url>`),
    foundBy: ['text'],
  },
  {
    way: 'a social card',
    leak: async () => ['2026/07/secret-shipyard/card.png', new Uint8Array(await picture().png().toBuffer())],
    foundBy: ['name', 'owner'],
  },
  {
    way: 'a picture in public/, under another name',
    leak: () => ['bild.jpg', secretPicture()],
    foundBy: ['digest'],
    isPlaced: true,
  },
  {
    way: 'a picture that was made smaller',
    leak: async () => ['_astro/bild.Ab3dE_Z1x.avif', new Uint8Array(await picture().avif().toBuffer())],
    foundBy: ['owner'],
  },
  {
    way: 'an alternative text',
    leak: into(page, '</main>', '<img src="/x.jpg" alt="Verborgenes Dock unter einem Deich, fotografiert">'),
    foundBy: ['inside tags'],
  },
  {
    way: 'a comment in HTML',
    leak: into(page, '</main>', `<!-- ${title} -->`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a page at a former address',
    leak: added('alt/werft/index.html', `<meta http-equiv="refresh" content="0;url=${address}">`),
    foundBy: ['inside tags', 'owner'],
  },
  {
    way: 'a link among related releases',
    leak: into(page, '</main>', `<a href="${address}">Mehr</a>`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a link to the next release, in another language',
    leak: into(`en/${page}`, '</main>', `<a rel="next" href="/en${address}">Next</a>`),
    foundBy: ['inside tags'],
  },
  {
    way: 'a JSON twin, its letters escaped',
    leak: into(
      '2026/07/noon-signal/index.json',
      '{',
      `{"x":"Diese Meldung ist f\\u00fcr den n\\u00e4chsten Morgen geplant"}`,
    ),
    foundBy: ['escape'],
  },
  {
    way: 'a text in a press kit',
    leak: () => ['2026/07/noon-signal/press-kit.zip', zipSync({ 'captions.csv': bytes(summary) })],
    foundBy: ['zip'],
  },
  {
    way: 'a picture in a press kit',
    leak: () => ['2026/07/noon-signal/press-kit.zip', zipSync({ 'bild.jpg': secretPicture() })],
    foundBy: ['digest'],
  },
  {
    way: 'a calendar, its line folded within a word',
    leak: into(
      '2026/07/all-components/events.ics',
      'END:VCALENDAR',
      'SUMMARY:Werft baut ein geheimes Do\r\n ck unter dem Deich\r\n',
    ),
    foundBy: ['folded line'],
  },
  {
    way: 'a source map',
    leak: added('_astro/start.js.map', `{"sourcesContent":["const a = '${title}'"]}`),
    foundBy: ['text', 'owner'],
  },
  { way: 'a script', leak: added('_astro/start.Ab3d.js', `const a='${title}'`), foundBy: ['text'] },
  {
    way: 'a picture’s EXIF',
    leak: async () => [
      '2026/07/noon-signal/card.png',
      await picture()
        .withExif({ IFD0: { ImageDescription: title } })
        .png()
        .toBuffer(),
    ],
    foundBy: ['picture'],
  },
  {
    way: 'a picture’s XMP',
    leak: async () => [
      '2026/07/noon-signal/card.png',
      await picture()
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${title}</a></x:xmpmeta>`)
        .png()
        .toBuffer(),
    ],
    foundBy: ['picture'],
  },
  {
    way: 'a mail link, its subject in percent signs',
    leak: into(
      page,
      '</main>',
      `<a href="mailto:a@example.org?subject=${encodeURIComponent(summary)}">x</a>`,
    ),
    foundBy: ['percent'],
  },
  {
    way: 'a drawing within a style sheet',
    leak: into(
      page,
      '</main>',
      `<b style="background:url(data:image/svg+xml;base64,${Buffer.from(title).toString('base64')})"></b>`,
    ),
    foundBy: ['base64'],
  },
  {
    way: 'the telephone number of somebody whom nothing public names',
    leak: into(page, '</main>', '<a href="tel:+493023125067">Anrufen</a>'),
    foundBy: ['inside tags'],
  },
  {
    way: 'the page of such a person',
    leak: added('people/vera-verborgen/index.html', '<p>Seite</p>'),
    foundBy: ['name', 'owner'],
  },
  {
    way: 'the name of a file',
    leak: async () => ['2026/07/noon-signal/secret-dock.jpg', await picture().jpeg().toBuffer()],
    foundBy: ['name', 'owner'],
  },
  {
    way: 'a text file for machines, in Korean',
    leak: () => into('llms.txt', '#', `${koreanSummary()}\n`)(),
    foundBy: ['text'],
  },
];

/** A sentence of the Korean text as it stands in its file. */
function koreanSummary(): string {
  const source = readFileSync(join(secretFolder, 'index.ko.mdx'), 'utf8');
  return /^summary: (.+)$/m.exec(source)?.[1] ?? '';
}

const proofOf = ([name, content]: [string, Uint8Array], isPlaced: boolean, without: readonly string[] = []) =>
  prove(
    [{ name, bytes: content }],
    held,
    facts,
    {
      derived: new Map(),
      placed: new Map(isPlaced ? [[name, digestOf(content)]] : []),
    },
    { without },
  );

for (const { way, leak, foundBy, isPlaced = false } of sabotages) {
  test(`the proof finds ${way}, by ${foundBy.join(' or ')} alone`, async () => {
    const file = await leak();
    const found = await proofOf(file, isPlaced);
    assert.ok(found.hits.length + found.unowned.length > 0);
    assert.doesNotMatch(JSON.stringify([found.hits, found.unowned]), /secret|geheim|verborgen/i);
    for (const rule of foundBy) {
      const others = foundBy.filter((other) => other !== rule);
      const seen = await proofOf(file, isPlaced, others);
      assert.ok(seen.hits.length + seen.unowned.length > 0, `${rule} alone does not find it`);
    }
    const blind = await proofOf(file, isPlaced, foundBy);
    assert.deepEqual([...blind.hits, ...blind.unowned], []);
  });
}

test('the site as it was built holds nothing, and every file of it has an owner', async () => {
  const certificate = JSON.parse(readFileSync(join(site.out, '..', 'embargo-proof.json'), 'utf8')) as Proof;
  assert.equal(certificate.heldBack, held.texts);
  assert.ok(certificate.heldBack > 0 && certificate.canaries > 500);
  assert.equal(certificate.files, shipped.size);
  assert.deepEqual([certificate.hits, certificate.unowned], [[], []]);
});
