import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

const source = join(import.meta.dirname, '..');

/** Where a look is written down, and folders that readers do not see. */
const looks = ['styles/tokens.css', 'styles/grounds.css', 'styles/print.css'];
const shown = ['styles', 'views', 'outputs', 'search'];

/** What only a brand decides, as styles and drawings write it. */
const decided: readonly [what: string, pattern: RegExp][] = [
  ['a colour', /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:oklch|rgb|hsl)a?\((?!from)/i],
  ['a weight', /font-?[wW]eight: *(?:\d|bold\b(?!\.))/],
  ['a radius', /border-?[rR]adius: *[\d.]*[1-9]/],
  ['a ratio', /aspect-ratio: *\d/],
  ['a distance of letters', /(?:letter|word)-spacing: *-?[\d.]/],
  ['a typeface', /font-family:(?! *(?:var\(|inherit))/],
];

function decisionsIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      decided.flatMap(([what, pattern]) =>
        pattern.test(line) ? [`${index + 1}: ${what}: ${line.trim()}`] : [],
      ),
    );
}

test('no style, view or output decides what a brand decides', () => {
  const files = shown.flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => relative(source, join(source, folder, name)).replaceAll('\\', '/'))
      .filter(
        (name) => /\.(?:css|astro|ts)$/.test(name) && !/\.test\.ts$/.test(name) && !looks.includes(name),
      ),
  );
  const found = files.flatMap((name) =>
    decisionsIn(readFileSync(join(source, name), 'utf8')).map((one) => `src/${name}:${one}`),
  );
  assert.deepEqual(found, []);
});

for (const line of [
  '  color: #c00;',
  "  background: 'oklch(0.5 0.1 20)',",
  '  font-weight: 650;',
  '  border-radius: 4px;',
  '  aspect-ratio: 16 / 9;',
  '  letter-spacing: -0.02em;',
  '  font-family: Georgia, serif;',
])
  test(`the rule finds ${line.trim()}`, () => {
    assert.equal(decisionsIn(line).length, 1);
  });
