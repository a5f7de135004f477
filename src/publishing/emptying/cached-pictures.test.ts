import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { forgetPicturesOfOthers } from './cached-pictures.ts';

test('pictures that another program has scaled are made again, those of this one are kept', () => {
  const cache = join(testFolder(), 'cache');
  const picture = join(cache, 'assets', 'kran.webp');
  const put = () => {
    mkdirSync(join(cache, 'assets'), { recursive: true });
    writeFileSync(picture, 'x');
  };
  put();
  forgetPicturesOfOthers(cache);
  assert.equal(existsSync(picture), false);
  put();
  forgetPicturesOfOthers(cache);
  assert.equal(existsSync(picture), true);
  writeFileSync(join(cache, 'pictures-of'), 'another');
  forgetPicturesOfOthers(cache);
  assert.equal(existsSync(picture), false);
});
