import type { FieldRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the value of a field. */
export const fieldFaults: Sentences<FieldRule> = {
  yamlSyntax: ({ kind }) =>
    `This is not valid YAML (${kind}). Check indentation and quotes; a text with a colon needs quotes (title: "Dresden: a visit").`,
  aliasUsed: () =>
    'An anchor (&name) or alias (*name) is used. Write the value out instead; a text that begins so needs quotes.',
  yamlFeature: ({ kind }) =>
    `YAML reads ${kind} here as an instruction and not as text. Delete it; a text that begins so needs quotes.`,
  needsQuotes: ({ written }) =>
    `YAML does not read this text as it is written. Put it in quotes (${written}).`,
  commentCutsText: ({ written }) =>
    `Everything after the # is a comment to YAML and would be lost. Put the text in quotes (${written}); write a comment on a line of its own above the field.`,
  paragraphsJoined: () =>
    'Empty lines separate no paragraphs here; YAML joins them. Write | after the colon and the text indented below.',
  colonNeedsSpace: ({ written }) => `The space after the colon is missing. Add it (${written}).`,
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
  titleLong: ({ length, max }) =>
    `Has ${length} characters; search engines and phones cut it off. Better write at most ${max}.`,
  lineBreak: () => 'Has a line break. Write it on one line.',
  controlCharacter: () => 'Has an invisible control character. Type the text again by hand.',
  directionOpen: ({ sign }) =>
    `An invisible character (${sign}) changes the direction of writing, and nothing changes it back. Delete it; Hebrew and Arabic stand right by themselves (in the text also: <span lang="he">שלום</span>).`,
  tooMany: ({ max, count }) => `Has ${count} entries. Keep at most ${max}.`,
  tooFew: ({ min, example }) => `Has too few entries. Write at least ${min} (${example}).`,
  deprecated: ({ version, instead }) =>
    `Is to go: version ${version} will not read it. Write ${instead} instead; “npm run migrate” does it for you.`,
  repeated: () => 'Stands here twice. Delete one of the two.',
  notAnInstant: ({ example }) => `Is not a date with time. Write date, time and offset (${example}).`,
  offsetMissing: ({ example }) => `Has no offset from UTC. Add it (${example}).`,
  yearOutOfRange: ({ min, max, example }) =>
    `The year is not between ${min} and ${max}. Correct it (${example}).`,
  noSuchDay: ({ example }) => `There is no such day in the calendar. Write one that exists (${example}).`,
  notADay: ({ example }) => `Is not a day. Write year, month and day (${example}).`,
  notAnEventTime: ({ example }) =>
    `Is neither a day, nor a date with time, nor a month. Write one of them (${example}).`,
  notABeginning: ({ example }) =>
    `Is neither a day nor a date with a time nor a release. Write one of them (${example} or { with: 2019-10-01-iksan-call }).`,
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
  notAColour: ({ example }) =>
    `Is not a colour. Write it as the manual has it, with # in quotation marks (${example}).`,
  notATypefaceName: ({ example }) =>
    `Is not a name of a typeface. Use letters, digits, spaces and . + - _ & ( ) (${example}).`,
  lostPlaceholder: ({ missing }) =>
    `Leaves out what the program puts something in for. Write ${missing} as well.`,
  notATimeZone: ({ example }) => `Is not a time zone. Write region and city (${example}).`,
  notAPath: ({ example }) => `Cannot stand in an address. Use letters, digits and hyphens (${example}).`,
  invalid: ({ example }) => `Is not valid. Write it like this (${example}).`,
  familyNameElsewhere: () =>
    'Does not stand in the person’s name. Write the family name as it stands there (name: Kim Minsu, familyName: { en: Kim }).',
};
