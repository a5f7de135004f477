import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];
process.on('exit', () => {
  // A test may have removed its own.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder for the files of a test (absolute path without links). It is removed when the process ends. */
export function testFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'depesche-test-')));
  folders.push(folder);
  return folder;
}
