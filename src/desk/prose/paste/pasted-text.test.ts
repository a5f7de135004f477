import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseSchema } from '../document/schema.ts';
import { writeBody } from '../markdown/write-body.ts';
import { pastedText } from './pasted-text.ts';

for (const [what, text, written] of [
  ['lines of a wrapped mail', 'Eins und\nnoch eins.\n\nZwei.', 'Eins und noch eins.\n\nZwei.'],
  ['lines without an empty one', 'Eins.\nZwei.', 'Eins.\n\nZwei.'],
  ['points', 'Es gibt:\n• Fisch\n• Musik', 'Es gibt:\n\n- Fisch\n- Musik'],
  ['numbers', '1. Eins\r\n2. Zwei', '1. Eins\n2. Zwei'],
  ['numbers that go on', 'Weiter\n\n4) Vier\n5) Fünf', 'Weiter\n\n4. Vier\n5. Fünf'],
  [
    'hyphens at the end of a line',
    'Boo-\nte und eröff-\nnet, Nord-\nund Südhafen.\n\nText.',
    'Boote und eröffnet, Nord- und Südhafen.\n\nText.',
  ],
  ['a point of two lines', '• lang bis in\ndie Mitte\n• breit', '- lang bis in die Mitte\n- breit'],
  ['a year', '1986. war ein Jahr.\n\nText.', '1986\\. war ein Jahr.\n\nText.'],
  ['signs of Markdown', '# Eins\n\n*Zwei* {x}', '\\# Eins\n\n\\*Zwei\\* \\{x}'],
] as const)
  test(`plain text that is pasted stays what it is: ${what}`, () => {
    assert.equal(writeBody(proseSchema.nodes.doc.create(null, pastedText(text)), []), written);
  });
