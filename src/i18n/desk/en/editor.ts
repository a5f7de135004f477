import type { EditorWords } from '../../shapes/editor.ts';
import { recordingRules } from './recordings.ts';

const missing = {
  people: 'This person',
  organisations: 'This organisation',
  topics: 'This topic',
  places: 'This place',
  facts: 'This number',
  events: 'This date',
  releases: 'This release',
};

export const editorWords: EditorWords = {
  toolbar: 'Format the text',
  style: {
    label: 'Kind of paragraph',
    paragraph: 'Paragraph',
    heading2: 'Heading 2',
    heading3: 'Heading 3',
    heading4: 'Heading 4',
  },
  marks: {
    bold: 'Bold',
    italic: 'Italic',
    strike: 'Struck out',
    sub: 'Subscript',
    sup: 'Superscript',
    code: 'Code',
    link: 'Link',
    abbreviation: 'Explain an abbreviation',
    foreign: 'Another language',
  },
  lists: { bullets: 'Bulleted list', numbers: 'Numbered list', indent: 'Indent', outdent: 'Outdent' },
  undo: 'Undo',
  redo: 'Redo',
  more: 'More formats',
  insert: {
    label: 'Insert',
    quotation: 'Indented paragraph',
    table: 'Table',
    footnote: 'Footnote',
    organisation: 'Organisation in the sentence',
    person: 'Person in the sentence',
    fact: 'Number in the sentence',
    rule: 'Dividing line',
    code: 'Block of code',
    comment: 'Note for the newsroom',
  },
  table: {
    label: 'Edit the table',
    rowAbove: 'Row above',
    rowBelow: 'Row below',
    columnBefore: 'Column before',
    columnAfter: 'Column after',
    alignStart: 'Align the column left',
    alignCentre: 'Centre the column',
    alignEnd: 'Align the column right',
    removeRow: 'Delete the row',
    removeColumn: 'Delete the column',
    remove: 'Delete the table',
  },
  source: { show: 'Source', hide: 'Text' },
  box: {
    remove: 'Remove',
    choose: 'Choose a file',
    none: 'Please choose',
    addFigure: 'Add a picture',
    addPerson: 'Add a person',
    addOrganisation: 'Add an organisation',
    comment: 'Note for the newsroom, invisible on the page',
    footnote: (id) => `Footnote ${id}`,
    component: 'Source',
    linkTarget: 'Link target',
    noEvent: 'None yet: add one under “Events”',
  },
  ask: {
    address: 'Address',
    meaning: 'Meaning',
    language: 'Code of the language (de, ko)',
    organisation: 'Organisation',
    person: 'Person',
    fact: 'Number',
    words: 'Words in the sentence',
    apply: 'Apply',
    remove: 'Remove',
    cancel: 'Cancel',
  },
  loading: 'Opening the text …',
  paste: {
    left: (what) => `Left out: ${what}.`,
    pictures: (count) =>
      count === 1
        ? 'a picture (drag the file into the text)'
        : `${count} pictures (drag the files into the text)`,
    dateline: 'the dateline, which has a field of its own',
    tracking: 'trackers in links',
    comments: 'comments and deleted text',
    describe: 'Describe the picture and name who made it.',
  },
  faults: {
    label: 'Notes on the text',
    error: 'Prevents saving',
    warning: 'Note',
    rules: {
      ...recordingRules,
      danglingReference: ({ collection, suggestion }) =>
        `${missing[collection]} does not exist here.${suggestion ? ` You may mean “${suggestion}”.` : ''} Choose an entry that exists, or add it first.`,
      eventUnknown: ({ suggestion }) =>
        `The release has no event of this title.${suggestion ? ` You may mean “${suggestion}”.` : ''} Choose one, or add it under “Events”.`,
      headingOne: () => 'Heading 1 is kept for the headline. Take heading 2.',
      headingSkipped: ({ to }) => `A level of headings is left out here. Take heading ${to.length}.`,
      missingAttribute: ({ attribute }) => `The field “${attribute}” is empty. Fill it in.`,
      contentMissing: () => 'There is nothing in it. Write the text into it.',
      altMissing: () => 'The picture has no alternative text. Say in a sentence what it shows.',
      creditMissing: () => 'The credit is missing. Say who made the picture.',
      captionMissing: () => 'The picture has no caption.',
      onlyFigures: () => 'A gallery has pictures only. Write the text before or after it.',
      blockOnly: ({ component }) =>
        `${component} stands within a paragraph. Put the cursor into one of its own.`,
      dangerousUrl: () => 'This link is not allowed. Give a web address (https://example.org/).',
      takenForList: () => 'A list of one item. Give it a second one, or make it a paragraph.',
      underlinedHeading: () =>
        'The strokes make a heading of the line above. Choose “Heading 2” or “Dividing line”.',
      unusedDefinition: ({ label }) =>
        `Nothing in the text refers to “${label}”. Put the sign into the sentence, or remove the line.`,
      quoteWithoutSpeaker: () =>
        'The quotation names nobody. Put it into a “Quotation” from the menu, or name its source after a dash in the last line.',
      rawMarkdown: () => 'There are asterisks in the text. Delete them, and make the words bold.',
    },
  },
};
