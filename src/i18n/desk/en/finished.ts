import type { FinishedWords } from '../../shapes/desk-finished.ts';

/** What the desk says of a release that is pasted whole. */
export const finishedWords: FinishedWords = {
  button: 'Paste a finished release …',
  title: 'Paste a finished release',
  says: 'Paste the whole release, from Word, a mail or as plain text, or choose its file. Headline, time, text, contacts and links go into their fields and replace what is there. Nothing is saved.',
  place: 'The whole release',
  file: 'Or a file (.docx, .txt)',
  fill: 'Put it into the fields',
  cancel: 'Cancel',
  filled: 'The fields are filled in. Read everything once more; nothing is saved yet.',
  not: 'This makes no release',
  failed: 'The desk does not answer. Is “npm run dev” still running?',
  failedHere:
    'The part of the desk that reads releases could not be loaded. Check your connection and try again.',
  close: 'OK',
  groups: {
    left: 'Taken out of the text, because the page shows it in its place',
    unsure: 'Please check',
    mended: 'Mended or removed',
  },
  notes: {
    dateline: (detail) => `Place and day before the text: ${detail}`,
    contact: (detail) => `Media contact: ${detail}`,
    boilerplate: (detail) => `“About” text: ${detail}`,
    credit: (detail) =>
      `Picture credit, now under “Lead picture”. Choose its picture there, or take the tick out: ${detail}`,
    titleInText: (detail) => `The headline, which the text repeated: ${detail}`,
    links: (detail) => `Now under “Further links”: ${detail}`,
    embargo: (detail) =>
      `An embargo was set and “Draft” turned on. Check the embargo before you turn “Draft” off: ${detail}`,
    embargoUnread: (detail) =>
      `An embargo whose time could not be read. “Draft” is on; set the embargo yourself: ${detail}`,
    noDay: () => 'No date found. Fill in “Published at”.',
    otherTongue: (detail) => `The text seems to be in another language than this form: ${detail}`,
    noTopic: () => 'No topic recognised. Choose one under “Topics”.',
    topic: (detail) => `No topic recognised, so this one is chosen: ${detail}`,
    zone: (detail) => `A time without a time zone, read as the newsroom’s own: ${detail}`,
    day: (detail) => `A date without a time, read as 12 noon: ${detail}`,
    summary: (detail) => `Summary made of the first sentences: ${detail}`,
    person: (detail) =>
      `This contact is not known here. Add the person under “People”, then choose them: ${detail}`,
    quotation: (detail) => `A quotation without a known person: ${detail}`,
    picture: (detail) => `A picture did not come along. Drag its file into the text: ${detail}`,
    documentPicture: (detail) =>
      `Did not come along from the document. Drag the file into the text: picture ${detail}`,
    attachment: (detail) => `A file did not come along. Upload it under “Attachments”: ${detail}`,
    plainBlock: (detail) => `Now a plain paragraph of the text: ${detail}`,
    tableApart: (detail) =>
      `A table with lists, headings or tables in its cells; the cells now follow one another in the text: ${detail}`,
    tableCells: (detail) =>
      `Merged cells of a table are in the first one now, and the others are empty: ${detail}`,
    tableAlignment: (detail) =>
      `A column was aligned in several ways; now it is aligned as most of its cells were: ${detail}`,
    text: (detail) => `These words are missing or differ: ${detail}`,
    factsInText: (detail) =>
      `Facts in sentences, still in the text. The bar above the text adds a fact box: ${detail}`,
    video: (detail) => `The video has the headline as its title: ${detail}`,
    embed: (detail) => `Embedded content is a link in the text now: ${detail}`,
    factBox: (detail) => `A fact box in the text: ${detail}`,
    heading: (detail) => `Headings begin at the second level: ${detail}`,
    mojibake: (detail) => `Broken characters restored: ${detail}`,
    invisible: (detail) => `Invisible characters removed: ${detail}`,
    tracking: (detail) => `A tracker removed from a link: ${detail}`,
    script: (detail) => `A script removed: ${detail}`,
    handler: (detail) => `An action of an element removed: ${detail}`,
    pixel: (detail) => `A tracking pixel removed: ${detail}`,
    unsafeLink: (detail) => `A dangerous link removed; its words stay: ${detail}`,
    deadLink: (detail) => `A link that leads nowhere removed; its words stay: ${detail}`,
    form: (detail) => `A form field removed: ${detail}`,
    shortcode: (detail) => `An unknown shortcode removed: ${detail}`,
    noTitle: () => 'No headline found. A release begins with its headline; the text follows on a new line.',
    noText: () => 'No text is left below the headline.',
    malformed: (detail) => `The file cannot be read: ${detail}`,
    tooLarge: (detail) => `The file is too large: ${detail}`,
    refused: (detail) => `The text contains something that is not allowed here: ${detail}`,
  },
};
