import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskWords } from '../../i18n/desk/de/words.ts';
import { reasonInForm } from './reason-in-form.ts';

const drafts = ['de', 'en'].map((language) => ({
  file: language === 'de' ? 'Deutsch' : 'Englisch',
  language,
  text: '---\ntitle: Steg\n---\n\nEins.\n',
}));
const path = 'content/releases/2026-01-15-steg/index.de.mdx';
const tell = (fault: string) => reasonInForm(fault, path, drafts, deskWords);

test('a fault in the text of the form is told by its line there, and leads to it', () => {
  const { text, place } = tell('content/releases/2026-01-15-steg/index.en.mdx:7:1 <Audio>: Das geht nicht.');
  assert.equal(text, 'Text, Englisch, Zeile 3: <Audio>: Das geht nicht.');
  assert.deepEqual(place, { language: 'en', key: 'body', line: 3 });
});

test('a fault of a field of the form is told by its labels, and leads to it', () => {
  const { text, place } = tell(
    'content/releases/2026-01-15-steg/index.en.mdx:2:1 attachments[0].file: Das geht nicht.',
  );
  assert.equal(text, 'Anhänge 1 › Datei, Englisch: Das geht nicht.');
  assert.deepEqual(place, { language: 'en', key: 'attachments.0.file' });
});

test('a fault elsewhere is told by its file', () => {
  for (const file of [
    'content/people/ada.yaml',
    'content/releases/2026-01-15-anderer/index.de.mdx',
    'content/releases/2026-01-15-steg/index.ko.mdx',
  ])
    assert.deepEqual(tell(`${file}:7:1 Das geht nicht.`), {
      text: `${file}: Das geht nicht.`,
      place: undefined,
    });
});
