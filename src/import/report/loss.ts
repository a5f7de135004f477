/** What the import did to an item, apart from carrying it: mended without a loss, guessed, or left behind. */
export const lossCodes = {
  heading: 'changed',
  mojibake: 'changed',
  invisible: 'changed',
  tracking: 'changed',
  embed: 'changed',
  plainBlock: 'changed',
  tableApart: 'changed',
  tableCells: 'changed',
  tableAlignment: 'changed',
  credit: 'changed',
  dateline: 'changed',
  contact: 'changed',
  boilerplate: 'changed',
  links: 'changed',
  titleInText: 'changed',
  factBox: 'changed',
  leadPicture: 'changed',
  notice: 'changed',
  ownNotice: 'changed',
  sharedInstant: 'changed',
  zone: 'guessed',
  day: 'guessed',
  language: 'guessed',
  summary: 'guessed',
  topic: 'guessed',
  newTopic: 'changed',
  slug: 'guessed',
  person: 'guessed',
  video: 'guessed',
  factsInText: 'guessed',
  script: 'dropped',
  handler: 'dropped',
  pixel: 'dropped',
  unsafeLink: 'dropped',
  deadLink: 'dropped',
  form: 'dropped',
  shortcode: 'dropped',
  picture: 'dropped',
  attachment: 'dropped',
  topics: 'dropped',
  tag: 'dropped',
  author: 'dropped',
  redirect: 'dropped',
  guid: 'dropped',
  quotation: 'guessed',
  noText: 'dropped',
  noTitle: 'dropped',
  noDay: 'dropped',
  notPublic: 'dropped',
  otherLanguage: 'dropped',
  twice: 'dropped',
  loneNotice: 'dropped',
  withdrawn: 'dropped',
  sharedPicture: 'dropped',
  eventName: 'dropped',
  still: 'guessed',
  text: 'dropped',
  refused: 'dropped',
  malformed: 'dropped',
  tooLarge: 'dropped',
  unreachable: 'dropped',
} as const;

export type LossCode = keyof typeof lossCodes;
export type LossKind = (typeof lossCodes)[LossCode];

/** One thing that happened to an item. `detail` is what it concerns, as in the source; `place` is where it stands there. */
export type Loss = { code: LossCode; detail: string; place?: string };

export const kindOfLoss = ({ code }: Loss): LossKind => lossCodes[code];

/** What became of an item. */
export type Outcome = 'written' | 'unchanged' | 'edited' | 'left';

export type ItemReport = {
  place: string;
  title: string;
  item: string;
  outcome: Outcome;
  /** The file in the content, if there is one. */
  file?: string;
  losses: Loss[];
};
