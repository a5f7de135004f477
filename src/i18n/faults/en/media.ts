import type { MediaRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { colourChanged } from './colours.ts';
import { drawingFlaws } from './drawing-flaws.ts';
import { fileFlaws } from './file-flaws.ts';
import { meant } from './meant.ts';
import { listed } from './picture-tells.ts';
import { recordingFaults } from './recordings.ts';

/** What is wrong with pictures, attachments, videos and events that a text shows. */
export const mediaFaults: Sentences<MediaRule> = {
  ...recordingFaults,
  altMissing: ({ example }) => `The picture has no alternative text. Say what it shows (alt: ${example}).`,
  creditMissing: ({ example }) => `The picture has no credit. Name its source (credit: ${example}).`,
  captionMissing: ({ example }) =>
    `The picture has no caption. Say who is seen from left to right, what, when and where (${example}).`,
  pictureNeedsFigure: ({ example }) =>
    `A picture in the text needs alternative text and credit. Write it as a figure (${example}).`,
  pictureAbsent: ({ suggestion }) =>
    `There is no such picture in the folder.${meant(suggestion)} Put the file beside the text or correct its name.`,
  pictureCorrupt: () => 'The picture cannot be read. Save it again as JPEG or PNG and replace the file.',
  pictureTooSmall: ({ min, width }) =>
    `The picture is ${width} pixels wide. Supply the original with at least ${min}.`,
  pictureTooLarge: ({ max, found }) =>
    `The picture has ${found} million pixels. Put a smaller copy here, with at most ${max} million (16,000 × 10,000).`,
  pictureFormat: ({ values }) => `This is no picture format we can show. Use another (${values}).`,
  attachmentAbsent: ({ suggestion }) =>
    `There is no such file in the folder.${meant(suggestion)} Put it there or correct its name.`,
  unsafeSvg: ({ flaw }) => drawingFlaws[flaw],
  pictureTells: ({ tells }) =>
    `The file holds ${listed(tells)}. Readers do not get this, but git keeps it for ever. Remove it before you commit: npm run check -- --fix.`,
  signedPictureTells: ({ tells }) =>
    `The file holds ${listed(tells)}. It is signed (C2PA), so it is published unchanged. Export it again without this, or without the signature.`,
  pictureSaysAi: ({ type }) =>
    `The file says that artificial intelligence has made or changed the picture. Tell readers, too (digitalSourceType: ${type}).`,
  publicFileNotPlain: () =>
    'Files in public/ are published as they are, and this one holds more than the picture. Remove the rest: npm run check -- --fix.',
  attachmentFormat: ({ values }) =>
    `Files of this kind are not offered for download. Use another (${values}).`,
  brandFormat: ({ values }) => `Files of this kind do not fit here. Use another (${values}).`,
  typefaceCorrupt: () =>
    'The file is no typeface in WOFF2, or is damaged. Use the web version of whoever made it, or convert it (fonttools, woff2_compress).',
  typefaceWithoutLetters: () => 'This typeface has no Latin letters. Use the file with “latin” in its name.',
  heavyFaces: ({ found, max }) =>
    `The upright typefaces weigh ${found} kB together. No page loads more than ${max} kB at once; until they are there, another typeface stands in. Leave out characters that you do not need, or use a variable file.`,
  colourChanged,
  unreadFile: ({ format }) =>
    `Nobody can search this file (${format}) for words that are held back. Look at it yourself, then let it through (unread: allowed).`,
  fileNotAsNamed: (facts) => fileFlaws[facts.wrong](facts),
  lockedFile: () =>
    'The file asks for a password: readers cannot open it, and nobody can search it for words that are held back. Save it without a password. If it needs one, look at it yourself, then let it through (unread: allowed).',
  strangePacking: ({ format }) =>
    `The archive is packed in a way that many programs cannot unpack (${format}). Pack it again in the usual way (Deflate). If it has to be so, look at it yourself, then let it through (unread: allowed).`,
  pictureMoves: () =>
    'The picture moves. Pictures here stand still and show what their alternative text says. Save one frame as PNG or JPEG, and offer the film as a video.',
  eventUnknown: ({ suggestion }) =>
    `No event of this file has this title.${meant(suggestion)} Write a title that stands under events.`,
  videoHost: ({ values }) =>
    `Does not lead to a video we can play. Write the address of one video (https://vimeo.com/123456789; ${values}).`,
  noPicture: () =>
    'The release has no picture. Add one if you can (image: { src: ./photo.jpg, alt: …, credit: … }).',
  noTermsPage: ({ example }) =>
    `Pictures may be used on terms of your own, but no page states them. Write one (${example}); every picture then leads there.`,
};
