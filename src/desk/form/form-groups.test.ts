import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@sveltia/cms';
import { smallSettings } from '../../../e2e/small-settings.ts';
import { formWords } from '../../i18n/desk/de/form.ts';
import { deskLanguages } from '../../i18n/desk-words.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { releaseSchema } from '../../schema/release.ts';
import { backendOf } from '../backend.ts';
import { deskForms } from '../config.ts';
import { entered } from '../without-cms-keys.ts';
import { groupKey } from './group-key.ts';
import { inGroups } from './form-groups.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';

const settings = newsroomSchema.parse(smallSettings);
const backend = backendOf({
  host: 'gitea',
  repository: 'hafen/newsroom',
  branch: 'main',
  folder: 'content',
  review: false,
});
const names = { [settings.publisher]: { de: 'Der Hafenverbund' } };
const fieldsOf = (language: string, wanted = 'releases'): readonly Field[] => {
  const { collections = [] } = deskForms(settings, language, backend, 'content', {}, names).config;
  const found = collections.find((one) => 'name' in one && one.name === wanted);
  const form = found && 'files' in found ? found.files[0] : found;
  return form && 'fields' in form ? (form.fields ?? []) : [];
};
const fields = fieldsOf('de');
const labelOf = (field: Field | undefined) => (field && 'label' in field ? field.label : undefined);

test('every field of a release and its text are in a group, once', () => {
  const shown = fields.filter(({ name, widget }) => !name.startsWith(groupKey) && widget !== 'hidden');
  assert.deepEqual(
    shown.map(({ name }) => name).sort(),
    [...Object.keys(releaseSchema.shape), 'body'].sort(),
  );
  const own: Field[] = [...shown, { name: 'mood', widget: 'string' }];
  assert.throws(() => inGroups('releases', own, formWords.groups), /mood .*in no group/);
  assert.throws(() => inGroups('releases', shown.slice(1), formWords.groups), /no field title/);
});

test('a release begins with what it says, and the last group is the one that is rarely needed', () => {
  const groups = fields.filter(({ name }) => name.startsWith(groupKey));
  assert.equal(fields[0], groups[0]);
  assert.equal(labelOf(groups[0]), formWords.groups.releases.says);
  assert.deepEqual(
    groups.filter((group) => 'rare' in group),
    groups.slice(-1),
  );
});

for (const [name, schema, first] of [
  ['organisations', organisationSchema, formWords.groups.organisations.is],
  ['people', personSchema, formWords.groups.people.is],
  ['settings', newsroomSchema, formWords.groups.newsroom.is],
] as const) {
  test(`the form of ${name} has all its fields in groups, each with a name in every language`, () => {
    const all = fieldsOf('de', name);
    const own = all.filter((field) => !field.name.startsWith(groupKey));
    assert.deepEqual(own.map((field) => field.name).sort(), Object.keys(schema.shape).sort());
    assert.equal(labelOf(all[0]), first);
    for (const language of deskLanguages)
      for (const field of fieldsOf(language, name)) assert.ok(labelOf(field), `${language} ${field.name}`);
  });
}

test('the heading of a group is never written', () => {
  const values = Object.fromEntries(fields.map(({ name }) => [name, '']));
  assert.deepEqual(
    Object.keys(entered(values)).filter((key) => key.startsWith('desk')),
    [],
  );
});

for (const language of deskLanguages) {
  test(`a field that may stay empty shows what counts then (${language})`, () => {
    const of = (name: string) =>
      fieldsOf(language).find((field) => field.name === name) as unknown as Record<string, string>;
    assert.match(of('issuer')['unset'] ?? '', /Der Hafenverbund$/);
    assert.match(of('contacts')['comment'] ?? '', new RegExp(settings.contacts.join(', ')));
    assert.ok(of('dateline')['comment']);
  });
}
