import { historyFaults } from '../history/en.ts';
import { body } from './body/en.ts';
import { editorial } from './editorial/en.ts';
import type { FaultWords } from './fault-words.ts';
import { life } from './life/en.ts';
import { meantIn } from './suggestions.ts';

const meant = meantIn.en;

export const en: FaultWords = {
  found: 'Found',
  level: { error: 'error', warning: 'warning' },
  expected: {
    text: 'a text',
    list: 'a list',
    map: 'a map of keys',
    yesNo: 'true or false',
    number: 'a number',
  },
  collections: {
    releases: 'release folder',
    organisations: 'organisation',
    people: 'person',
    topics: 'topic',
  },
  summary: (errors, warnings, files) =>
    errors + warnings === 0
      ? `No problems in ${files} ${files === 1 ? 'file' : 'files'}.`
      : `${errors} ${errors === 1 ? 'error' : 'errors'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  secretNote: 'Some of these files are not public yet; their text is not shown.',
  pathNote:
    'A check sum stands above in place of their paths; on your own screen npm run check -- --paths names them.',
  couldNotRun: (reason) => `The check could not run: ${reason}`,
  usage:
    'Usage: npm run check -- [--format text|github] [--fix] [--next [--json]] [--paths] [--lang de|en|ko]',
  fixed: (files) =>
    files === 0
      ? 'Nothing could be set right by itself.'
      : `Set right in ${files} ${files === 1 ? 'file' : 'files'}: quotation marks, no-break spaces, ends of lines.`,
  rules: {
    ...historyFaults,
    newsroomMissing: () => 'The settings of the newsroom are missing. Write the file content/newsroom.yaml.',
    frontmatterMissing: () =>
      'The file does not begin with its facts. Write them between two lines of three hyphens at the very top (--- title: … ---).',
    yamlSyntax: ({ kind }) =>
      `This is not valid YAML (${kind}). Check indentation and quotes; a text with a colon needs quotes (title: "Dresden: a visit").`,
    aliasUsed: () => 'An alias (*name) is used. Write the value out instead.',
    unknownKey: ({ suggestion, known }) =>
      suggestion
        ? `Unknown key. Did you mean ${suggestion}?`
        : `Unknown key. Use one of these or delete the line (${known}).`,
    missing: ({ example }) => `Is missing. Add it (${example}).`,
    wrongType: ({ expected, example }) => `Has the wrong form. Write ${expected} (${example}).`,
    emptyText: () => 'Is empty. Write a text or delete the line.',
    oneOf: ({ values, suggestion }) =>
      `Is none of the possible values.${meant(suggestion)} Write one of them (${values}).`,
    textTooShort: ({ min, length }) => `Has ${length} characters. Write at least ${min}.`,
    textTooLong: ({ max, length }) => `Has ${length} characters. Write at most ${max}.`,
    lineBreak: () => 'Has a line break. Write it on one line.',
    controlCharacter: () => 'Has an invisible control character. Type the text again by hand.',
    tooMany: ({ max, count }) => `Has ${count} entries. Keep at most ${max}.`,
    tooFew: ({ min, example }) => `Has too few entries. Write at least ${min} (${example}).`,
    notAnInstant: ({ example }) => `Is not a date with time. Write date, time and offset (${example}).`,
    offsetMissing: ({ example }) =>
      `Has no offset from UTC. Add it; Berlin is +01:00, in summer +02:00 (${example}).`,
    noSuchDay: ({ example }) => `There is no such day in the calendar. Write one that exists (${example}).`,
    notADay: ({ example }) => `Is not a day. Write year, month and day (${example}).`,
    notAnEventTime: ({ example }) =>
      `Is neither a day, nor a date with time, nor a month. Write one of them (${example}).`,
    precisionNeedsMonth: () =>
      'Only a month can be early, mid or late. Write start as a month (2019-11) or delete precision.',
    endBeforeStart: () => 'Ends before it starts. Write an end that is not before the start.',
    notAnId: ({ example }) => `Is not an id. Use small letters a to z, digits and hyphens (${example}).`,
    notAUrl: ({ example }) => `Is not a web address. Write it in full with https:// (${example}).`,
    notAnEmail: ({ example }) => `Is not an email address. Write it in full (${example}).`,
    notAPhone: ({ example }) =>
      `Is not an international phone number. Begin with + and the country code (${example}).`,
    notAFile: ({ example }) =>
      `Does not name a file of this folder. Write ./ and the file’s name (${example}).`,
    notALanguage: ({ example }) => `Is not a language. Write its code (${example}).`,
    notATimeZone: ({ example }) => `Is not a time zone. Write region and city (${example}).`,
    notAPath: ({ example }) => `Cannot stand in an address. Use letters, digits and hyphens (${example}).`,
    notUtf8: () => 'The file is not text in UTF-8. Save it with the encoding UTF-8.',
    strangeLineEnd: () =>
      'Here stands a sign that some programs take for the end of a line and others do not. Delete it, and write a line break (Enter) or a space.',
    invalid: ({ example }) => `Is not valid. Write it like this (${example}).`,
    danglingReference: ({ collection, suggestion }) =>
      `There is no such ${en.collections[collection]}.${meant(suggestion)} Write an id that exists, or add the file.`,
    duplicateSlug: ({ other }) =>
      `Has the same address as ${other}. Rename one of the folders (2019-09-11-busan-delegation-2).`,
    duplicateGuid: ({ other }) => `Has the same permanent id as ${other}. Delete this guid or write another.`,
    duplicateAddress: ({ other }) => `Has the same address as ${other}. Write another (address: contact).`,
    redirectTaken: ({ other }) =>
      `${other} has this former address already. Remove it here or there; one of the two pages would be lost.`,
    redirectReserved: () =>
      'This former address belongs to the site itself. Remove it; it leads to a page already.',
    reservedAddress: ({ values }) =>
      `This address belongs to the site itself. Write another (not ${values}).`,
    fileName: ({ languages }) =>
      `The file’s name has no language of this newsroom. Rename it (${languages}).`,
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
    strayFile: () =>
      'Nobody reads this file. Name it in small letters with the ending .yaml (nadja-dehne.yaml).',
    translationsDisagree: ({ other }) =>
      `Differs from ${other}. This field is the same in all languages: write the same value in each.`,
    altMissing: ({ example }) => `The picture has no alternative text. Say what it shows (alt: ${example}).`,
    creditMissing: ({ example }) => `The picture has no credit. Name its source (credit: ${example}).`,
    pictureNeedsFigure: ({ example }) =>
      `A picture in the text needs alternative text and credit. Write it as a figure (${example}).`,
    pictureAbsent: ({ suggestion }) =>
      `There is no such picture in the folder.${meant(suggestion)} Put the file beside the text or correct its name.`,
    pictureCorrupt: () => 'The picture cannot be read. Save it again as JPEG or PNG and replace the file.',
    pictureTooSmall: ({ min, width }) =>
      `The picture is ${width} pixels wide. Supply the original with at least ${min}.`,
    pictureFormat: ({ values }) => `This is no picture format we can show. Use another (${values}).`,
    attachmentAbsent: ({ suggestion }) =>
      `There is no such file in the folder.${meant(suggestion)} Put it there or correct its name.`,
    unsafeSvg: () =>
      'This SVG contains a program or refers to other files. Export it again as a plain drawing (“plain SVG”).',
    attachmentFormat: ({ values }) =>
      `Files of this kind are not offered for download. Use another (${values}).`,
    eventUnknown: ({ suggestion }) =>
      `No event of this file has this title.${meant(suggestion)} Write a title that stands under events.`,
    videoHost: ({ values }) =>
      `Does not lead to a video we can play. Write the address of one video (https://vimeo.com/123456789; ${values}).`,
    ...body,
    titleLong: ({ length }) =>
      `Has ${length} characters; search engines and phones cut it off. Better write at most 90.`,
    noPicture: () =>
      'The release has no picture. Add one if you can (image: { src: ./photo.jpg, alt: …, credit: … }).',
    noBoilerplate: ({ day, organisation }) =>
      `No “About” text of ${organisation} is valid on ${day}. Add one to the organisation’s file (validFrom: ${day}) or write boilerplates: [] here.`,
    sameValidFrom: ({ day }) =>
      `Two “About” texts are valid from ${day}. Write the day from which one of them is really valid, or delete it.`,
    repeated: () => 'Stands here twice. Delete one of the two.',
    noInterfaceWords: ({ language }) =>
      `The interface has no words in this language, and readers see English ones. Add a dictionary (src/i18n/site/${language}/).`,
    noSourceText: ({ language }) =>
      `There is no file in the newsroom’s first language. The browser editor needs it (index.${language}.mdx).`,
    heldBackInPublic: () =>
      'This repository is public and the text is not yet. Keep it in a private repository, or wait with the upload until it is published (repository: private if it is private after all).',
    draftInPublic: () =>
      'In a public repository everybody can read this draft. Keep it in a private repository if that is not meant (repository: private if it is private after all).',
    ...editorial,
    ...life,
  },
};
