import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';
import { picture } from '../../e2e/small-newsroom.ts';

const wxr = join(import.meta.dirname, 'fixtures/lichterhaven.wxr.xml');

const moved = async () => {
  const { content, folder } = await roomAndSource({
    '2019/09/steg.jpg': await picture(1600),
    '2019/09/steg-1024x683.jpg': await picture(1024, 683),
    '2019/09/steg-300x200.jpg': await picture(300, 200),
  });
  const again = () => imported(wxr, content, { files: folder });
  return { content, again, first: await again() };
};

test('an export of WordPress becomes releases, and everything else is told line by line', async () => {
  const { content, first } = await moved();
  assert.deepEqual(linesOfReport(first), [
    'written –',
    '  changed boilerplate: hafenverbund, 2019-09-11',
    'written releases/2019-09-11-neuer-steg/index.de.mdx Der neue Steg im Lichterhaven ist für alle offen',
    '  dropped handler: onClick',
    '  guessed video: https://www.youtube.com/watch?v=abcdefghijk',
    '  changed tracking: https://www.lichterhaven.example/2020/01/leuchtturm/?utm_source=blog',
    '  dropped unsafeLink: javascript:alert(1)',
    '  changed heading: Was gebaut wurde · Über den Hafenverbund',
    '  changed boilerplate: Hafenverbund',
    '  changed newTopic: Bauen',
    '  dropped tag: Steg',
    '  changed contact: Ada Anker',
    'written releases/2020-01-05-leuchtturm/index.de.mdx Leuchtturm sucht Wärter & Wärterinnen, und zwar für den ganzen langen Winter an der erfundenen Küste von Lichterhaven bis Musterhafen',
    '  dropped shortcode: [contact-form-7 id="12" title="Bewerbung"]',
    '  guessed zone: 2020-01-05 09:00:00',
    '  changed mojibake: Ã¼ → ü',
    '  dropped script: <script>',
    '  dropped pixel: https://stats.example/p.gif',
    '  guessed summary: Der Leuchtturm sucht Leute. Grüße vom Turm. Wer mag, kommt vorbei.',
    '  dropped author: redaktion',
    'left – Ein Entwurf, der niemanden etwas angeht',
    '  dropped notPublic: Ein Entwurf, der niemanden etwas angeht',
  ]);
  assert.deepEqual(
    (await checkOf(content)).filter((one) => one.startsWith('error')),
    [],
  );
  const text = (await textsIn(content)).get('releases/2019-09-11-neuer-steg/index.de.mdx') ?? '';
  for (const line of [
    'publishedAt: 2019-09-11T16:27:25+02:00',
    'guid: https://www.lichterhaven.example/?p=101',
    '  - /2019/09/steg/',
    '  credit: Berta Boje',
    '[Meldung zum Leuchtturm](/2020/01/leuchtturm/)',
    '<Video href="https://www.youtube.com/watch?v=abcdefghijk"',
  ])
    assert.ok(text.includes(line), line);
});

test('a second run changes nothing, and an edited text is left alone and named', async () => {
  const { content, again } = await moved();
  const before = await textsIn(content);
  const outcomes = (await again()).map(({ outcome }) => outcome);
  assert.deepEqual(outcomes, ['unchanged', 'unchanged', 'left']);
  assert.deepEqual(await textsIn(content), before);
  const edited = join(content, 'releases/2020-01-05-leuchtturm/index.de.mdx');
  writeFileSync(edited, readFileSync(edited, 'utf8').replace('sucht Leute', 'sucht Menschen'));
  const third = await again();
  assert.deepEqual(
    third.filter(({ outcome }) => outcome === 'edited').map(({ file }) => file),
    ['releases/2020-01-05-leuchtturm/index.de.mdx'],
  );
  assert.match(readFileSync(edited, 'utf8'), /sucht Menschen/);
});

test('a trial says the same and writes nothing', async () => {
  const { content, folder } = await roomAndSource({ '2019/09/steg.jpg': await picture(1600) });
  const before = await textsIn(content);
  const trial = await imported(wxr, content, { files: folder, isTrial: true });
  assert.deepEqual(await textsIn(content), before);
  assert.deepEqual(linesOfReport(await imported(wxr, content, { files: folder })), linesOfReport(trial));
});

test('footnotes that cannot be read are told, and the text comes along', async () => {
  const { content, folder } = await roomAndSource({});
  const source = join(folder, 'broken.xml');
  const whole = readFileSync(wxr, 'utf8');
  writeFileSync(source, whole.replace('[{"content":"Gemessen', '[{"content":Gemessen'));
  const lines = linesOfReport(await imported(source, content));
  assert.ok(
    lines.some((line) => /^ {2}dropped malformed: .*JSON/.test(line)),
    lines.join('\n'),
  );
  assert.ok((await textsIn(content)).has('releases/2019-09-11-neuer-steg/index.de.mdx'));
});
