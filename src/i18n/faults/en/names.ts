import type { Sentences } from '../../../faults/fault-words.ts';
import type { FoundFlaw, NameFlaw, NameRule, ReadPlace } from '../../../faults/name-flaws.ts';
import { meant } from './meant.ts';

/** What is wrong with the name or the place of a file or folder. */
export const nameFaults: Sentences<NameRule> = {
  nameFlaw: ({ name, byHand, flaw, signs, bytes, word }) =>
    `${nameFlawIn({ flaw, signs, bytes, word })} ${byHand ? `Rename it (${name}).` : `Rename the file and write its new name here (${name}), or let both be done: npm run check -- --fix.`}`,
  sameName: ({ twin }) =>
    `The name differs from ${twin} only in capitals or in the composition of its letters. On macOS and Windows the two are one file. Rename one of them (${twin.replace(/(?=\.[^.]*$)|$/, '-2')}).`,
  textName: ({ languages }) =>
    `Nobody reads this file, though it looks like a text. Rename it (${languages}); Windows hides the ending until you show it.`,
  nobodyReads: ({ where, isFolder, known }) =>
    `Nobody reads this ${isFolder ? 'folder' : 'file'}.${meant(known)} ${readPlaces[where]}`,
  folderWithoutText: ({ where, languages, hasDocument }) =>
    hasDocument
      ? `Nobody reads this folder: its document is no text of ours. Write a text beside it (${languages}) and copy the words into it, in the browser or after npm run new.`
      : `Nobody reads this folder: it has no text. Write one (${languages})${where === 'release' ? ', or let npm run new begin it' : ''}; otherwise delete the folder.`,
  fileUnnamed: ({ as }) => `No text names this file, so nobody gets it. ${naming[as]} Otherwise take it out.`,
  publicFileAbsent: ({ suggestion }) =>
    `There is no such file in public/.${meant(suggestion)} Write its path from there (unread: [film.mp4]).`,
};

const readPlaces: Readonly<Record<ReadPlace, string>> = {
  content:
    'Here are only newsroom.yaml, brand.yaml and the folders brand, words, organisations, people, topics, facts, events, pages and releases. Put it there, or take it out.',
  data: 'Here are only files such as nadja-dehne.yaml, the logos of organisations and the portraits of people. Put it into the folder of the text that names it.',
  pages: 'A page is a folder of its own (pages/privacy/index.en.mdx). Put it into one.',
  page: 'The folder of a page has only its texts (index.en.mdx). Take it out.',
  releases: 'A release is a folder of its own (2019-09-11-busan-delegation/index.en.mdx). Put it into one.',
  brand: 'Here are only logos (SVG, PNG) and typefaces (WOFF2) that brand.yaml names. Take it out.',
  words:
    'Here are only own words in the languages of the newsroom (words/en.yaml). Rename the file, or take it out.',
  nested: 'Put its files beside the text itself (./quay.jpg).',
};

const naming: Readonly<Record<'picture' | 'attachment' | 'logo' | 'portrait' | 'brand' | 'other', string>> = {
  picture: 'Name it (image: { src: ./quay.jpg, alt: …, credit: … }, or <Figure>).',
  attachment: 'Name it (attachments: [{ file: ./report.pdf, title: … }]).',
  logo: 'Name it in the file of its organisation (logos: [{ file: ./logo.svg, title: … }]).',
  portrait: 'Name it in the file of its person (portrait: { src: ./nadja-dehne.jpg, credit: … }).',
  brand: 'Name it in brand.yaml (logo: { light: ./brand/logo.svg }).',
  other: 'Save it in a format that we ship, and name it (attachments: [{ file: ./report.pdf, title: … }]).',
};

/** What keeps a name from being one that every system has. */
function nameFlawIn({ flaw, signs = '', bytes = 0, word = '' }: FoundFlaw): string {
  const said: Record<NameFlaw, string> = {
    empty: 'The name is empty.',
    sign: `Not every system can have ${signs} in a name. Leave it out.`,
    start: 'The name begins with a dot or a space, and some systems hide or change it.',
    end: 'The name ends with a dot or a space, and Windows leaves it out.',
    device: `${word} is a reserved name of Windows, with any ending.`,
    long: `The name is too long: ${bytes} bytes. Every system takes 150.`,
    ending: `The ending ${word} has capitals. Write it in small letters.`,
    site: 'The site itself makes a file of this name.',
  };
  return said[flaw];
}
