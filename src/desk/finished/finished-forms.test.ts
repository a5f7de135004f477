import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, text } from '../../../e2e/fixtures/finished-text.ts';
import { drawing, para, wordDocument } from '../../../e2e/fixtures/word-document.ts';

test('facts, quotations and the credit of a picture are in the forms of this newsroom', async () => {
  const paragraph =
    'Ein Absatz mit vielen Worten, der zwischen den anderen steht und den Text erst zu einem macht.';
  const told = `Ein neuer Steg für kleine Boote im Hafen

Datum: 7. Dezember 2026

${paragraph}

„Das wird die Boote freuen.“
– Ada Anker, Hafenmeisterin

„Uns auch.“

– Karl Kai

Daten und Fakten:
- Länge: 61 Meter
- Platz: zwölf Boote

Der Hafen auf einen Blick

Er ist alt und groß.

Foto: Bela Boje
`;
  const { values, codes } = await filled({ text: told });
  assert.equal(
    values['body'],
    `${paragraph}

<Quote speaker="ada-anker" role="Hafenmeisterin">
Das wird die Boote freuen.
</Quote>

„Uns auch.“

– Karl Kai

<FactBox title="Daten und Fakten">
- Länge: 61 Meter
- Platz: zwölf Boote
</FactBox>

## Der Hafen auf einen Blick

Er ist alt und groß.`,
  );
  assert.deepEqual(values['image'], { credit: 'Foto: Bela Boje' });
  for (const code of [
    'quotation: Karl Kai',
    'factBox: Daten und Fakten',
    'factsInText: Der Hafen auf einen Blick',
    'credit: Foto: Bela Boje',
  ])
    assert.ok(codes.includes(code), codes.join('\n'));
});

test('what stands around the text of a mail or of a document is taken for what it is', async () => {
  const credit = await filled({ text: `${text}\nFoto: Cora Clipper\n` });
  assert.deepEqual(credit.values['image'], { credit: 'Foto: Cora Clipper' });
  assert.ok(
    credit.codes.includes('person: Bela Boje, Pressekontakt, +49 30 23125 002, bela@example.org'),
    credit.codes.join('\n'),
  );
  const lead = 'Der Hafen von Lichterhaven hat einen neuen Steg.';
  const inBoxes = `<div dir="ltr"><div><p>Pressemitteilung</p><h2>Ein neuer Steg im Hafen</h2><p>Lichterhaven, 7. Dezember 2026 – ${lead}</p></div></div>`;
  const boxed = await filled({ html: inBoxes });
  assert.deepEqual(
    ['title', 'publishedAt', 'body'].map((name) => boxed.values[name]),
    ['Ein neuer Steg im Hafen', '2026-12-07T12:00:00+01:00', lead],
  );
  assert.ok(boxed.codes.includes('day: 7. Dezember 2026'), boxed.codes.join('\n'));
  const english = await filled({
    text: `PRESS RELEASE\n\nDecember 7, 2026\n\nThe port gets a new pier\n\n${lead}\n`,
  });
  assert.equal(english.values['title'], 'The port gets a new pier');
  assert.equal(english.values['publishedAt'], '2026-12-07T12:00:00+01:00');
});

test('a table of facts from a clipboard is a box too, and a quotation in a sentence stays one', async () => {
  const html =
    '<h1>Ein neuer Steg im Hafen</h1><p>Er ist da. „Gut“, sagt Ada Anker.</p><p><b>한눈에 보기</b></p><table><tr><td>Länge</td><td>61 m</td></tr><tr><td>Boote</td><td>12</td></tr></table>';
  const { values } = await filled({ html });
  assert.equal(
    values['body'],
    'Er ist da. „Gut“, sagt Ada Anker.\n\n<FactBox title="한눈에 보기">\n| Länge | 61 m |\n| --- | --- |\n| Boote | 12 |\n</FactBox>',
  );
});

test('a text in another language than the form is told, and a topic that nobody has named', async () => {
  const english = `A new pier for the small boats of the port

December 7, 2026

The port of Lichterhaven has a new pier. It is 61 metres long and has room for twelve small boats, and it was built in only
four months, because the winter was mild and the yard next door had a crane to spare. The ferries will use it from spring on, and the old pier stays open until then.
`;
  const { codes } = await filled({ text: english });
  assert.ok(codes.includes('otherTongue: English'), codes.join('\n'));
  assert.ok(codes.includes('noTopic: '), codes.join('\n'));
  const german = await filled({ text: text + text.replaceAll(/Pressekontakt|Datum|Titel/g, '') });
  assert.doesNotMatch(german.codes.join('\n'), /otherTongue/);
});

test('a picture of a document is told by its number and by what it shows', async () => {
  const body =
    para('Der Hafen bekommt einen neuen Kran', 'Titel') +
    para('Der Hafen von Lichterhaven hat einen neuen Kran.') +
    drawing(1, 'Ein Kran am Kai') +
    drawing(2);
  const word = Buffer.from(wordDocument(body, [new Uint8Array([1]), new Uint8Array([2])])).toString('base64');
  const { codes } = await filled({ word });
  assert.ok(codes.includes('documentPicture: 1 (Ein Kran am Kai)'), codes.join('\n'));
  assert.ok(codes.includes('documentPicture: 2'), codes.join('\n'));
});
