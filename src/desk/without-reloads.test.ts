import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutReloads } from './without-reloads.ts';

const client = '<script type="module" src="/@vite/client"></script>';
const style =
  '<script type="module" src="/src/desk/Editor.astro?astro&type=style&index=0&lang.css"></script>';
const own = '<script type="module" src="/src/desk/Editor.astro?astro&type=script&index=0&lang.ts"></script>';
const data = '<script id="desk-data" type="application/json">{}</script>';

test('the desk keeps its own script and loses what would load it again', () => {
  assert.equal(
    withoutReloads(client + style + data + own).replace(/<script>[^]*?<\/script>/, ''),
    data + own,
  );
});

test('other pages are loaded again when a file changes', () => {
  assert.equal(withoutReloads(client + own), client + own);
});
