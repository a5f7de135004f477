import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture, release, smallNewsroom } from '../small-newsroom.ts';
import { build, siteOf, sites } from '../sites.ts';
import { shippedFiles, unpacked } from './files.ts';

/** What must not be found in any file or file name: a word of each held-back text, and what only they name. */
const secrets = ['quarzmuschel', 'geheim', 'secret', 'verborgen'];

function tracesIn(out: string, words: readonly string[]): string[] {
  return [...shippedFiles(out)].flatMap(([name, bytes]) => {
    const text = `${name}\n${unpacked(bytes).toString('utf8')}`.toLowerCase();
    return words.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
}

for (const site of [sites.fictional, sites.presse]) {
  test(`nothing of a draft, scheduled or embargoed release is shipped (${site.name})`, () => {
    assert.deepEqual(tracesIn(site.out, secrets), []);
  });
}

const held = {
  draft: release(
    { title: 'Der Quarkgiraffe gehört der Entwurf', draft: 'true', topics: '[tarnthema]' },
    'Quarkgiraffe.',
  ),
  scheduled: release(
    { title: 'Der Quarkgiraffe gehört die Zukunft', publishedAt: '2026-07-15T14:00:01+02:00' },
    'Quarkgiraffe.',
  ),
  embargoed: release(
    {
      title: 'Der Quarkgiraffe gehört die Sperrfrist',
      publishedAt: '2026-07-14T10:00:00+02:00',
      embargo: '{ until: 2026-07-15T14:00:01+02:00 }',
      image: '{ src: ./quarkgiraffe.jpg, alt: Die Quarkgiraffe am Kai, credit: Foto Quarkgiraffe }',
      attachments: '[{ file: ./quarkgiraffe.txt, title: Die Quarkgiraffe in Zahlen }]',
    },
    'Quarkgiraffe.',
  ),
};

test('one second decides: what the gate holds back before the lift is public at the lift, on the same cache', async () => {
  const content = await smallNewsroom({
    'topics/tarnthema.yaml': 'name: { de: Quarkgiraffenkunde }\n',
    'releases/2026-07-15-quarkgiraffe-a/index.de.mdx': held.draft,
    'releases/2026-07-15-quarkgiraffe-b/index.de.mdx': held.scheduled,
    'releases/2026-07-15-quarkgiraffe-c/index.de.mdx': held.embargoed,
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.jpg': await picture(),
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.txt': 'Quarkgiraffe: 1',
  });
  const site = siteOf('lift', content);
  const at = async (instant: string) => {
    const { code, said } = await build(site, { NEWSROOM_NOW: instant });
    assert.equal(code, 0, said);
    return shippedFiles(site.out);
  };
  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
  const lifted = [...(await at('2026-07-15T12:00:01Z')).keys()];
  for (const file of [
    '2026/07/quarkgiraffe-b/index.html',
    '2026/07/quarkgiraffe-c/index.html',
    '2026/07/quarkgiraffe-c/quarkgiraffe.jpg',
  ]) {
    assert.ok(lifted.includes(file), file);
  }
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe-a', 'tarnthema', 'quarkgiraffenkunde']), []);
  await at('2026-07-15T12:00:00Z');
  assert.deepEqual(tracesIn(site.out, ['quarkgiraffe', 'tarnthema']), []);
});
