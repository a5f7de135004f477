import assert from 'node:assert/strict';
import type { Files } from '../../../e2e/small-newsroom.ts';
import type { Fault } from '../../faults/fault.ts';
import { report } from '../../faults/report.ts';

/** The only topic of the small newsroom. */
export const topic = 'topics/hafen.yaml';

/** Every fault has a sentence and a place in a file. */
export function areTold(faults: readonly Fault[], files: Files): void {
  for (const { file, line, column, found } of faults) {
    const source = files[file.replace(/^content\//, '')];
    const lines = typeof source === 'string' ? source.split('\n').length : Infinity;
    assert.ok(line >= 1 && line <= lines && column >= 1, `${file}:${line}:${column}`);
    assert.ok(!found?.includes('[object'));
  }
  assert.ok(['de', 'en', 'ko'].every((language) => !/undefined|\[object/.test(report(faults, 1, language))));
}
