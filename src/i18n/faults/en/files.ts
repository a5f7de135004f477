import type { Collection, FileRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** A thing of a collection that somebody names and that is not there. */
export const missingThings: Readonly<Record<Collection, string>> = {
  releases: 'release folder',
  organisations: 'organisation',
  people: 'person',
  topics: 'topic',
  places: 'place',
  facts: 'fact',
  events: 'date',
};

/** What is wrong with a file: its name, its place, its address, what it lacks or names. */
export const fileFaults: Sentences<FileRule> = {
  newsroomMissing: () => 'The settings of the newsroom are missing. Write the file content/newsroom.yaml.',
  frontmatterMissing: () =>
    'The file does not begin with its facts. Write them between two lines of three hyphens at the very top (--- title: … ---).',
  notUtf8: () => 'The file is not text in UTF-8. Save it with the encoding UTF-8.',
  strangeLineEnd: () =>
    'Here stands a sign that some programs take for the end of a line and others do not. Delete it, and write a line break (Enter) or a space.',
  danglingReference: ({ collection, suggestion }) =>
    `There is no such ${missingThings[collection]}.${meant(suggestion)} Write an id that exists, or add the file.`,
  duplicateSlug: ({ other }) =>
    `Has the same address as ${other}. Rename one of the folders (2019-09-11-busan-delegation-2).`,
  duplicateGuid: ({ other }) => `Has the same permanent id as ${other}. Delete this guid or write another.`,
  duplicateAddress: ({ other }) => `Has the same address as ${other}. Write another (address: contact).`,
  reservedAddress: ({ values }) => `This address belongs to the site itself. Write another (not ${values}).`,
  reservedId: ({ values, example }) =>
    `This id belongs to the site itself (${values}). Rename the file (${example}).`,
  fileName: ({ languages }) => `The file’s name has no language of this newsroom. Rename it (${languages}).`,
  folderName: ({ example }) => `The folder’s name is not a date and a short name. Rename it (${example}).`,
  folderDate: ({ day }) =>
    `The folder’s name has another day. Rename the folder while it is unpublished (${day}-…), or leave it.`,
  otherKind: ({ needs }) =>
    needs === 'file'
      ? 'Is a link or a folder, and nobody reads it. Put the file itself here.'
      : 'Is a file or a link where a folder is expected, and nobody reads it. Put the folder itself here.',
  tooLarge: ({ max, length }) =>
    `Has ${length} characters, too many for a text. Write at most ${max} and put the rest beside it as a download (attachments: [{ file: ./report.pdf, title: … }]).`,
  nestedTooDeep: ({ max }) =>
    `Stands more than ${max} levels deep in lists, quotations or tags. Write it with fewer (- a list in a list).`,
  tooManyMarks: ({ mark, max }) =>
    `Has the sign ${mark} more than ${max} times, and each costs more time and memory than the one before. Write it with fewer (the sign itself instead of &amp;, tables and lists as an attachment: attachments: [{ file: ./table.csv, title: … }]).`,
  tooCostly: ({ seconds, megabytes }) =>
    `Cannot be read: that would break off, or cost more than ${seconds} s of the processor or ${megabytes} MB of memory. Look for thousands of the same sign (< { [ * > |) and take them out, or divide the text.`,
  strayFile: () =>
    'Nobody reads this file. Name it with small letters from a to z, digits and single hyphens, and the ending .yaml (nadja-dehne.yaml).',
  translationsDisagree: ({ other }) =>
    `Differs from ${other}. This field is the same in all languages: write the same value in each.`,
  noBoilerplate: ({ day, organisation }) =>
    `No “About” text of ${organisation} is valid on ${day}. Add one to the organisation’s file (validFrom: ${day}) or write boilerplates: [] here.`,
  sameValidFrom: ({ day }) =>
    `Two “About” texts are valid from ${day}. Write the day from which one of them is really valid, or delete it.`,
  noInterfaceWords: ({ language }) =>
    `The interface has no words in this language, and readers see English ones. Add a dictionary (src/i18n/site/${language}/).`,
  noSourceText: ({ language }) =>
    `There is no file in the newsroom’s first language. The browser editor needs it (index.${language}.mdx).`,
  heldBackInPublic: () =>
    'This repository is public and the text is not yet. Keep it in a private repository, or wait with the upload until it is published (repository: private if it is private after all).',
  draftInPublic: () =>
    'In a public repository everybody can read this draft. Keep it in a private repository if that is not meant (repository: private if it is private after all).',
  heldBackTold: ({ held, example }) =>
    `These words also stand in ${held}, which is still held back. Take them out here${example === undefined ? ' or wait for its lift.' : `, or name the folder if they may be known already (${example}).`}`,
  heldBackToldBefore: ({ held, example }) =>
    `These words also stand in ${held}, which is still held back. By the order of the commits they were public here before. Take them out if that is not so${example === undefined ? '.' : `; otherwise name the folder (${example}).`}`,
  tellsIdle: () => 'Nothing of this release is held back any more. Take it out here (tells: []).',
};
