import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeOwnWords } from '../../i18n/words.ts';
import { kitKey } from './kit-size.ts';

test('a kit has another key with other words around its texts, and the same with the same', (context) => {
  context.after(() => takeOwnWords({}));
  takeOwnWords({});
  const house = kitKey('kran', { title: 'Ein Kran' });
  takeOwnWords({ de: { links: 'Zum Weiterlesen' } });
  const own = kitKey('kran', { title: 'Ein Kran' });
  assert.notEqual(own, house);
  takeOwnWords({});
  assert.equal(kitKey('kran', { title: 'Ein Kran' }), house);
});
