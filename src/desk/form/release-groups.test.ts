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
import { inGroups } from './release-groups.ts';

const settings = newsroomSchema.parse(smallSettings);
const backend = backendOf({
  host: 'gitea',
  repository: 'hafen/newsroom',
  branch: 'main',
  folder: 'content',
  review: false,
});
const names = { [settings.publisher]: { de: 'Der Hafenverbund' } };
const fieldsOf = (language: string): readonly Field[] => {
  const { collections = [] } = deskForms(settings, language, backend, 'content', {}, names).config;
  const [releases] = collections;
  return releases && 'fields' in releases ? (releases.fields ?? []) : [];
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
  assert.throws(() => inGroups(own, formWords.groups), /mood .*in no group/);
  assert.throws(() => inGroups(shown.slice(1), formWords.groups), /no field title/);
});

test('a release begins with what it says, and the last group is the one that is rarely needed', () => {
  const groups = fields.filter(({ name }) => name.startsWith(groupKey));
  assert.equal(fields[0], groups[0]);
  assert.equal(labelOf(groups[0]), formWords.groups.says);
  assert.deepEqual(
    groups.filter((group) => 'rare' in group),
    groups.slice(-1),
  );
});

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
