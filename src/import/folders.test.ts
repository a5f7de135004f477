import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkOf, imported, linesOfReport, roomAndSource, textsIn } from '../../e2e/fixtures/import-run.ts';
import { picture } from '../../e2e/small-newsroom.ts';

test('Markdown of Hugo, Jekyll and Zola becomes releases, with pictures beside it', async () => {
  const { content, folder } = await roomAndSource({
    'site/content/posts/steg/index.md': `+++
title = "Der neue Steg ist offen für alle Gäste"
date = 2019-09-11T16:27:25+02:00
categories = ["Hafen"]
aliases = ["/alt/steg/"]
[extra]
summary = "Der Steg ist offen."
+++

Der Steg[^1] ist *offen* und {bleibt} es.

![Ein Steg im Nebel](steg.jpg)

{{< youtube abcdefghijk >}}
{{< karte ort="Hafen" >}}

[^1]: 120 Meter.
`,
    'site/content/posts/steg/steg.jpg': await picture(1600),
    'site/_posts/2020-01-05-turm.markdown': `---
title: "Der Turm leuchtet: Tag und Nacht, Jahr um Jahr"
date: 2020-01-05 09:00:00
tags: [hafen, licht]
author: Ada Anker
---
# Wärter gesucht

Er leuchtet <script>alert(1)</script>hell. \\* kein Punkt
`,
    'site/json.md': `{"title": "Die Fähre fährt im Sommer stündlich", "date": "2021-06-01T00:00:00Z", "draft": true}\nText.`,
    'site/_index.md': '---\ntitle: Liste\n---\n',
  });
  const reports = await imported(join(folder, 'site'), content);
  assert.deepEqual(linesOfReport(reports), [
    'written releases/2020-01-05-turm/index.de.mdx Der Turm leuchtet: Tag und Nacht, Jahr um Jahr',
    '  guessed zone: 2020-01-05 09:00:00',
    '  guessed language: de',
    '  dropped script: <script>',
    '  changed heading: Wärter gesucht',
    '  guessed summary: Er leuchtet hell. * kein Punkt',
    '  dropped tag: licht',
    'written releases/2019-09-11-steg/index.de.mdx Der neue Steg ist offen für alle Gäste',
    '  guessed language: de',
    '  dropped shortcode: {{< karte ort="Hafen" >}}',
    '  guessed video: https://www.youtube.com/watch?v=abcdefghijk',
    'left – Die Fähre fährt im Sommer stündlich',
    '  dropped notPublic: Die Fähre fährt im Sommer stündlich',
  ]);
  const steg = Buffer.from(
    (await textsIn(content)).get('releases/2019-09-11-steg/index.de.mdx') ?? '',
    'latin1',
  ).toString();
  assert.match(steg, /^publishedAt: 2019-09-11T16:27:25\+02:00$/m);
  assert.match(steg, /\nDer Steg\[\^1\] ist \*offen\* und \\\{bleibt\} es\.\n/);
  assert.match(steg, /<Figure src="\.\/steg\.jpg" alt="Ein Steg im Nebel" \/>/);
  assert.match(steg, /^ {2}- \/alt\/steg\/$/m);
  assert.deepEqual(
    (await checkOf(content)).filter((one) => one.startsWith('error')),
    [],
  );
});

const mail = `Pressemitteilung

Delegation aus der erfundenen Hafenstadt Musterbusan besucht den Hafenverbund
Wed, 11 Sep 2019 16:27:25 +0200

Der Handel stockt. Deshalb suchen die Gäste neue Partner und wollen bestehende Beziehungen vertiefen.

„Wir sind sehr daran interessiert“, so Ada Anker, Vorsitzende.

Bewerbungen nimmt der Verband z. B. per Mail an.

Ansprechpartnerin:
Nina Netz, Hafenverbund
Tel.: +49 30 23125 042
E-Mail: nina.netz@example.org

Über den Hafenverbund
Der Hafenverbund vertritt seit 1900 die erfundenen Häfen an der erfundenen Küste und hat zwölf Mitglieder.

Hafenverbund
Der Hafenverbund vertritt seit 1900 die erfundenen Häfen an der erfundenen Küste und hat zwölf Mitglieder.

Er hat außerdem ein Schiff, einen Turm und sehr viel Nebel.

Weiterführende Links
Zum Arbeitskreis Nebel: https://nebel.example/

Foto: Berta Boje
`;

test('a release as it lies in a mail has everything in its field', async () => {
  const { content, folder } = await roomAndSource({ 'besuch.txt': mail, 'besuch.jpg': await picture(1600) });
  const reports = await imported(join(folder, 'besuch.txt'), content, { language: 'de' });
  const at =
    'releases/2019-09-11-delegation-aus-der-erfundenen-hafenstadt-musterbusan-besucht-den/index.de.mdx';
  assert.deepEqual(linesOfReport(reports), [
    'written –',
    '  changed boilerplate: hafenverbund, 2019-09-11',
    `written ${at} Delegation aus der erfundenen Hafenstadt Musterbusan besucht den Hafenverbund`,
    '  guessed slug: delegation-aus-der-erfundenen-hafenstadt-musterbusan-besucht-den',
    '  guessed summary: Der Handel stockt. Deshalb suchen die Gäste neue Partner und wollen bestehende Beziehungen vertiefen. „Wir sind sehr daran interessiert“, so Ada Anker, Vorsitzende.',
    '  changed credit: Foto: Berta Boje',
    '  changed links: Zum Arbeitskreis Nebel',
    '  changed boilerplate: Hafenverbund',
    '  guessed topic: aktuelles',
    '  guessed person: Nina Netz',
  ]);
  const files = await textsIn(content);
  const read = (name: string) => Buffer.from(files.get(name) ?? '', 'latin1').toString();
  for (const line of [
    'publishedAt: 2019-09-11T16:27:25+02:00',
    'contacts:\n  - nina-netz',
    'image:\n  src: ./besuch.jpg\n  credit: "Foto: Berta Boje"',
    'links:\n  - label: Zum Arbeitskreis Nebel\n    href: https://nebel.example/',
  ])
    assert.ok(read(at).includes(line), `${line}\n${read(at)}`);
  assert.match(
    read(at),
    /\n---\n\nDer Handel stockt[^]*\n\nBewerbungen nimmt der Verband z\. B\. per Mail an\.\n$/,
  );
  assert.match(read('people/nina-netz.yaml'), /phone: \+49 30 23125 042\n/);
  assert.match(
    read('organisations/hafenverbund.yaml'),
    /validFrom: 2019-09-11\n {4}short:[^]*long:[^]*sehr viel Nebel/,
  );
  assert.deepEqual(
    (await checkOf(content)).filter((one) => one.startsWith('error')),
    [],
  );
});

test('a tag that three texts have becomes a topic where one of them has none, and rarer ones are told', async () => {
  const text = (day: number, more: string) =>
    `---\ntitle: Ein Licht über dem Hafen, Nacht ${day}\ndate: 2021-06-0${day}T09:00:00+02:00\n${more}---\nEs brennt.\n`;
  const { content, folder } = await roomAndSource({
    'site/eins.md': text(1, 'tags: [Leuchtfeuer, Öl]\ncategories: [Hafen]\n'),
    'site/zwei.md': text(2, 'tags: [Leuchtfeuer, Öl, Hafenverbund]\n'),
    'site/drei.md': text(3, 'tags: [Leuchtfeuer]\n'),
  });
  const site = join(folder, 'site');
  const first = await imported(site, content, { language: 'de' });
  const lossesIn = (one: (typeof first)[number]) =>
    one.losses
      .filter(({ code }) => /[tT]opic|tag/.test(code))
      .map(({ code, detail }) => `${code}: ${detail}`);
  assert.deepEqual(
    first.map((one) => lossesIn(one).join(', ')),
    ['newTopic: Leuchtfeuer', 'tag: Öl', 'tag: Öl'],
  );
  const again = await imported(site, content, { language: 'de' });
  assert.deepEqual(
    again.map(({ outcome }) => outcome),
    ['unchanged', 'unchanged', 'unchanged'],
  );
});
