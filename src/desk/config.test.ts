import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { Field } from '@sveltia/cms';
import { components } from '../body/vocabulary.ts';
import { deskWords } from '../i18n/desk/de/words.ts';
import { smallSettings } from '../../e2e/small-settings.ts';
import type { DeskWords } from '../i18n/shapes/desk.ts';
import { deskLanguages, deskWordsIn } from '../i18n/desk-words.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { backendOf } from './backend.ts';
import { schemas } from './collections.ts';
import { deskForms } from './config.ts';
import { formFields } from './field.ts';
import { fieldKinds } from './form/cms-changes.ts';

const settings = newsroomSchema.parse(smallSettings);
const backend = backendOf({
  host: 'gitea',
  repository: 'hafen/newsroom',
  branch: 'main',
  folder: 'content',
  review: false,
});
const forms = (language: string) => deskForms(settings, language, backend, 'content');

const manual = JSON.parse(
  readFileSync(new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url), 'utf8'),
) as object;
/** What `cms-plugin.ts` teaches the CMS about a field. */
const ours = ['unset', 'add'];
const withoutOurs = (config: object): unknown =>
  JSON.parse(JSON.stringify(config, (key, value: unknown) => (ours.includes(key) ? undefined : value)));

const validate = new Ajv({ strict: false, validateFormats: false }).compile(manual);

for (const language of deskLanguages) {
  test(`the configuration is one that the CMS accepts (${language})`, () => {
    const { config } = forms(language);
    assert.ok(validate(withoutOurs(config)), JSON.stringify(validate.errors?.slice(0, 3)));
  });
}

test('every kind of field of a form is one that the desk packs', () => {
  const known: string[] = [...fieldKinds, ...ownKinds];
  for (const collection of forms('de').config.collections ?? []) {
    const [file] = 'files' in collection ? collection.files : [];
    const fields = 'fields' in collection ? collection.fields : file?.fields;
    for (const [path, { widget = '' }] of paths(fields ?? [])) assert.ok(known.includes(widget), path);
  }
});

test('a wrong option would be noticed', () => {
  const wrong = JSON.stringify(withoutOurs(forms('de').config)).replace(
    '"maxlength":110',
    '"maxlength":"long"',
  );
  assert.equal(validate(JSON.parse(wrong)), false);
});

/** Kinds that need no editor of the CMS. */
const ownKinds = ['hidden', 'prose', 'address', 'group', 'event-time'];

/** The fields of a form by their paths. */
function paths(fields: readonly Field[], above = ''): Map<string, Field> {
  const found = new Map<string, Field>();
  for (const field of fields) {
    const path = `${above}${field.name}`;
    found.set(path, field);
    const below = 'fields' in field && Array.isArray(field.fields) ? (field.fields as Field[]) : [];
    for (const [name, inner] of paths(below, `${path}.`)) found.set(name, inner);
  }
  return found;
}
const form = (words: DeskWords, desk: string) => ({
  words,
  desk,
  languages: settings.languages,
  timeZone: settings.timeZone,
});
const releases = paths(formFields(schemas.releases, form(deskWords, 'de'), 'releases', true));

for (const language of deskLanguages) {
  const words = deskWordsIn(language);
  test(`every field has a label and a hint, and no label is left over (${language})`, () => {
    const used = new Set<string>();
    const recording = (entries: DeskWords['fields']) =>
      new Proxy(entries, { get: (all, key: string) => (key in all && used.add(key), all[key]) });
    const all = { ...words, fields: recording(words.fields) };
    for (const [name, schema] of Object.entries(schemas)) {
      for (const [path, field] of paths(formFields(schema, form(all, language), name))) {
        if (settings.languages.includes(path.split('.').at(-1) ?? '') || path.endsWith('item')) continue;
        assert.ok('label' in field && field.label && 'hint' in field && field.hint, `${name}.${path}`);
      }
    }
    for (const [name, { attributes }] of Object.entries(components))
      formFields(attributes, form(all, language), name);
    assert.deepEqual(
      Object.keys(words.fields).filter((key) => !used.has(key)),
      [],
    );
  });
}

test('a key without a label stops the desk', () => {
  const { 'releases.kicker': _, ...fields } = deskWords.fields;
  assert.throws(
    () => formFields(schemas.releases, form({ ...deskWords, fields }, 'de'), 'releases'),
    /no label for releases\.kicker/,
  );
});

test('what is optional in the schema is optional in the form, and nothing else', () => {
  assert.equal(releases.get('title')?.['required' as never], undefined);
  assert.equal(releases.get('kicker')?.['required' as never], false);
  assert.equal(releases.get('image.alt')?.['required' as never], undefined);
});

test('shared values are copied from the default language, others have their own in each', () => {
  const of = (path: string) => releases.get(path)?.['i18n' as never];
  assert.deepEqual(
    ['title', 'publishedAt', 'image', 'image.src', 'image.alt', 'events.start', 'events.title'].map(of),
    [true, 'duplicate', true, 'duplicate', true, 'duplicate', true],
  );
});

test('a closed part says what was chosen first in it', () => {
  assert.equal(releases.get('translation')?.['summary' as never], '{{of}}');
  assert.equal(releases.get('embargo')?.['summary' as never], undefined);
});

test('limits, choices and times are those of the schema', () => {
  const { title, publishedAt, topics, kind, issuer } = Object.fromEntries(releases) as Record<string, object>;
  // Twenty letters are eight syllables, and one of the languages is Korean.
  assert.partialDeepStrictEqual(title, { widget: 'string', minlength: 8, maxlength: 110 });
  assert.partialDeepStrictEqual(publishedAt, { widget: 'datetime', input_timezone: 'Europe/Berlin' });
  assert.partialDeepStrictEqual(topics, {
    widget: 'relation',
    collection: 'topics',
    multiple: true,
    min: 1,
    max: 5,
  });
  assert.partialDeepStrictEqual(kind, { widget: 'select', default: 'pressRelease' });
  assert.partialDeepStrictEqual(issuer, { widget: 'relation', collection: 'organisations', required: false });
  assert.partialDeepStrictEqual(releases.get('image.src'), { widget: 'image', choose_url: false });
});

test('the degrees of a place may have the decimals of a map, other numbers two', () => {
  const form = { words: deskWords, desk: 'de', languages: ['de'], timeZone: 'Europe/Berlin' };
  const coordinates = formFields(schemas.places, form, 'places').find(({ name }) => name === 'coordinates');
  const { fields = [] } = coordinates as { fields?: (Field & { step?: number })[] };
  assert.deepEqual(
    fields.map(({ name, step }) => [name, step]),
    [
      ['latitude', 0.00001],
      ['longitude', 0.00001],
    ],
  );
  const value = formFields(schemas.facts, form, 'facts').find(({ name }) => name === 'value');
  assert.equal((value as { step?: number }).step, 0.01);
});
