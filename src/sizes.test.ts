import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
);

/** A folder with more files of its own is a drawer. */
const mostFiles = 25;

test('no folder is a drawer', () => {
  const folders = Map.groupBy(files, ({ parentPath }) => parentPath);
  const full = [...folders].filter(([, own]) => own.length > mostFiles);
  assert.deepEqual(
    full.map(([folder, { length }]) => `${relative(import.meta.dirname, folder)}: ${length} files`),
    [],
  );
});

/** The most lines of a file, by where it lies: a page resolves and hands over. */
const mostLines = (path: string): number | undefined => {
  if (/^pages\//.test(path)) return 30;
  if (path.endsWith('.astro')) return 120;
  return path.endsWith('.ts') ? 200 : undefined;
};

test('no file has more lines than can be read at once', () => {
  const long = files.flatMap(({ parentPath, name }) => {
    const path = relative(import.meta.dirname, join(parentPath, name)).replaceAll('\\', '/');
    const most = mostLines(path);
    if (most === undefined) return [];
    const { length } = readFileSync(join(parentPath, name), 'utf8').trimEnd().split('\n');
    return length > most ? [`${path}: ${length} of ${most} lines`] : [];
  });
  assert.deepEqual(long, []);
});
