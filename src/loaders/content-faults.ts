import { terminalLanguage } from '../i18n/tool-words.ts';
import type { Fault } from '../faults/fault.ts';
import { report } from '../faults/report.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';

/**
 * The content has errors, so nothing is built. The message names every error and counts the warnings, without a stack that
 * would hide it.
 */
export class ContentFaults extends Error {
  override name = 'ContentFaults';

  constructor(faults: readonly Fault[], files: number) {
    super(`\n${report(faults, files, faultWordsIn(terminalLanguage(process.env)), { warnings: 'counted' })}`);
    this.stack = '';
  }
}
