import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf } from '../../../e2e/small-newsroom.ts';
import { sentence } from '../../faults/sentence.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';

const person = 'name: Bea Boje\norganisation: hafenverbund\nrole: { de: Presse }\n';
const reserved = async (name: string) =>
  (await faultsOf({ [`people/${name}.yaml`]: person })).filter(({ level }) => level === 'error');

test('a person cannot have the id below which the site lists people by language', async () => {
  const [fault, ...others] = await reserved('languages');
  assert.ok(fault);
  assert.deepEqual(others, []);
  assert.match(fault.file, /people\/languages\.yaml$/);
  assert.deepEqual([fault.rule, fault.found], ['reservedId', 'languages']);
  assert.deepEqual(await reserved('language'), []);
  const told = {
    de: 'Diese Kennung gehört der Website selbst (/people/languages/). Benennen Sie die Datei um (nadja-dehne.yaml).',
    en: 'This id belongs to the site itself (/people/languages/). Rename the file (nadja-dehne.yaml).',
    ko: '사이트 자체에서 쓰는 ID입니다(/people/languages/). 파일 이름을 바꾸세요(nadja-dehne.yaml).',
  };
  for (const [language, text] of Object.entries(told))
    assert.equal(sentence(fault, faultWordsIn(language)), text);
});
