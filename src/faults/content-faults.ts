import { terminalLanguage } from '../i18n/faults/words.ts';
import type { Fault } from './fault.ts';
import { report } from './report.ts';

/** The content has errors and nothing is built. The message is the whole report; a stack would only hide it. */
export class ContentFaults extends Error {
  override name = 'ContentFaults';

  constructor(faults: readonly Fault[], files: number) {
    super(`\n${report(faults, files, terminalLanguage(process.env))}`);
    this.stack = '';
  }
}
