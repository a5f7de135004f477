import type { FaultWords } from '../../../faults/fault-words.ts';
import { addressFaults } from './addresses.ts';
import { bodyFaults } from './body.ts';
import { editorialFaults } from './editorial.ts';
import { fieldFaults } from './fields.ts';
import { missingThings, fileFaults } from './files.ts';
import { lifeFaults } from './life.ts';
import { mediaFaults } from './media.ts';
import { nameFaults } from './names.ts';
import { pastFaults } from './past.ts';
import { reportWords } from './report.ts';

const number = new Intl.NumberFormat('en');

/** What is said of the content’s faults, from all topics. */
export const faultWords: FaultWords = {
  found: 'Found',
  level: { error: 'error', warning: 'warning' },
  expected: {
    text: 'a text',
    list: 'a list',
    map: 'a map of keys',
    yesNo: 'true or false',
    number: 'a number',
  },
  collections: missingThings,
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `No problems in ${number.format(files)} ${files === 1 ? 'file' : 'files'}.`
      : `${number.format(errors)} ${errors === 1 ? 'error' : 'errors'} and ${number.format(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} in ${number.format(files)} ${files === 1 ? 'file' : 'files'}.`,
  report: reportWords,
  secretNote: 'Some of these files are not public yet; their text is not shown.',
  pathNote:
    'A check sum stands above in place of their paths; on your own screen npm run check -- --paths names them.',
  couldNotRun: (reason) => `The check could not run: ${reason}`,
  fixed: (files) =>
    files === 0
      ? 'Nothing could be set right by itself.'
      : `Set right in ${files} ${files === 1 ? 'file' : 'files'}: quotation marks, no-break spaces, ends of lines, names of files.`,
  moved: (from, to) =>
    `A public address changes: ${from} will be ${to}. Links from other websites to the old address will lead nowhere.`,
  rules: {
    ...fieldFaults,
    ...fileFaults,
    ...addressFaults,
    ...nameFaults,
    ...mediaFaults,
    ...bodyFaults,
    ...editorialFaults,
    ...lifeFaults,
    ...pastFaults,
  },
};
