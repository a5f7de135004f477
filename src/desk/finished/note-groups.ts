import type { FinishedCode, FinishedWords } from '../../i18n/shapes/desk-finished.ts';
import type { LossCode } from '../../import/report/loss.ts';

type Group = keyof FinishedWords['groups'] | 'problem';

/** One thing that happened to a pasted release; `detail` is what it concerns. */
export type Note = { code: FinishedCode; detail: string };

/** What is told of a pasted release, by the heading under which it stands. */
export const noteGroups: Readonly<Record<FinishedCode, Group>> = {
  dateline: 'left',
  contact: 'left',
  boilerplate: 'left',
  titleInText: 'left',
  links: 'left',
  embargo: 'unsure',
  embargoUnread: 'unsure',
  // Its picture is still missing, without which the form is not saved.
  credit: 'unsure',
  noDay: 'unsure',
  otherTongue: 'unsure',
  noTopic: 'unsure',
  topic: 'unsure',
  zone: 'unsure',
  day: 'unsure',
  summary: 'unsure',
  person: 'unsure',
  quotation: 'unsure',
  picture: 'unsure',
  documentPicture: 'unsure',
  attachment: 'unsure',
  plainBlock: 'unsure',
  tableApart: 'unsure',
  tableCells: 'unsure',
  tableAlignment: 'unsure',
  text: 'unsure',
  factsInText: 'unsure',
  video: 'unsure',
  embed: 'unsure',
  factBox: 'mended',
  heading: 'mended',
  mojibake: 'mended',
  invisible: 'mended',
  tracking: 'mended',
  script: 'mended',
  handler: 'mended',
  pixel: 'mended',
  unsafeLink: 'mended',
  deadLink: 'mended',
  form: 'mended',
  shortcode: 'mended',
  noTitle: 'problem',
  noText: 'problem',
  malformed: 'problem',
  tooLarge: 'problem',
  refused: 'problem',
};

/**
 * What the import tells besides, and no form needs: its language is that of the form, its address and new topics are chosen
 * there, and it comes from no archive.
 */
export const untold = [
  'language',
  'newTopic',
  'slug',
  'leadPicture',
  'notice',
  'ownNotice',
  'loneNotice',
  'withdrawn',
  'sharedInstant',
  'sharedPicture',
  'eventName',
  'still',
  'topics',
  'tag',
  'author',
  'redirect',
  'guid',
  'notPublic',
  'otherLanguage',
  'twice',
  'unreachable',
] as const satisfies readonly Exclude<LossCode, FinishedCode>[];

/** Whether the desk tells it. What it does not tell, it leaves out on purpose: together the two lists are all there is. */
export const isTold = (code: LossCode): code is Extract<LossCode, FinishedCode> => code in noteGroups;
