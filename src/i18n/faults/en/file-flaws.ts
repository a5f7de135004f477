import type { FileFlaw, FlawFacts } from '../../../faults/file-flaws.ts';

/** What keeps a file from being offered. */
export const fileFlaws: Record<FileFlaw, (facts: FlawFacts) => string> = {
  empty: () => 'The file is empty. Put the complete file here.',
  pointer: () =>
    'Only the pointer of Git LFS is here, not the file itself. Fetch the file (git lfs pull); a CI fetches it only if LFS is switched on for its checkout (lfs: true).',
  page: ({ ending }) =>
    `This is a web page and not ${ending}: a server has answered with a page in place of the file, for example to ask for a login. Download the file again, and open it before you put it here.`,
  otherKind: ({ ending, kind }) =>
    kind === undefined
      ? `The content of the file is not ${ending}. Export it again as ${ending}.`
      : `The content of the file is not ${ending} but ${kind}. Correct the ending of its name, or export it again as ${ending}.`,
  notText: () => 'The file is no text that every program reads. Save it again in UTF-8.',
  cutOff: () => 'The end of the file is missing. Copy or download it again.',
  damaged: () => 'A part of the archive is damaged. Pack it again.',
  oldOffice: ({ ending }) =>
    `This is a document of Office 97 under another ending. Open it, and save it as ${ending}.`,
  tooLarge: () => 'The file is larger than 2 GB. Put a smaller one here.',
};
