import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body } from '../../../../e2e/fixtures/situations.ts';
import { faultsOf } from '../../../../e2e/small-newsroom.ts';
import { sentence } from '../../../faults/sentence.ts';
import { faultWordsIn, openFaultWords } from '../../../i18n/fault-words.ts';

for (const language of ['de', 'en', 'fr', 'ko'])
  test(`an error about an address names one that every newsroom has, in ${language}`, async () => {
    await openFaultWords(language);
    const [fault] = await faultsOf(body('Siehe [Angaben](/keine-solche-seite/).'));
    assert.equal(fault?.rule, 'linkNowhere');
    const [, address = ''] = /\((\/[^)]*)\)/.exec(sentence(fault, faultWordsIn(language))) ?? [];
    assert.notEqual(address, '');
    assert.deepEqual(await faultsOf(body(`Siehe [Angaben](${address}).`)), []);
  });
