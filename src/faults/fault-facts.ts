import type { AddressFacts } from './address-facts.ts';
import type { ColourFacts } from './colour-facts.ts';
import type { BodyFacts } from './body-facts.ts';
import type { OfferedFacts } from './file-flaws.ts';
import type { NameFacts } from './name-flaws.ts';
import type { DrawingFlaw } from './picture-flaws.ts';
import type { RecordingFacts } from './recording-facts.ts';
import type { PlausibleFacts, WritingFacts } from './writing-facts.ts';

/** What each rule needs to word its sentence. The key is the rule's name in reports and annotations. */
export type FaultFacts = FieldFacts &
  FileFacts &
  AddressFacts &
  NameFacts &
  MediaFacts &
  BodyFacts &
  EditorialFacts &
  LifeFacts &
  PastFacts;

/** What stands in one field. */
type FieldFacts = WritingFacts & {
  yamlSyntax: { kind: string };
  aliasUsed: object;
  unknownKey: { suggestion?: string | undefined; known: string };
  missing: { example: string };
  wrongType: { expected: ExpectedType; example: string };
  emptyText: object;
  oneOf: { values: string; suggestion?: string | undefined };
  textTooShort: { min: number; length: number };
  textTooLong: { max: number; length: number };
  titleLong: { length: number; max: number };
  lineBreak: object;
  controlCharacter: object;
  /** The sign by its code point (`U+202E`). */
  directionOpen: { sign: string };
  tooMany: { max: number; count: number };
  tooFew: { min: number; example: string };
  repeated: object;
  noSuchDay: { example: string };
  notADay: { example: string };
  notAnEventTime: { example: string };
  notABeginning: { example: string };
  precisionNeedsMonth: object;
  endBeforeStart: object;
  notAnId: { example: string };
  notAUrl: { example: string };
  notAnEmail: { example: string };
  notAPhone: { example: string };
  notAFile: { example: string };
  notALanguage: { example: string };
  notATimeZone: { example: string };
  notAColour: { example: string };
  notATypefaceName: { example: string };
  lostPlaceholder: { missing: string };
  notAPath: { example: string };
  invalid: { example: string };
  /** Still read; `version` will not. */
  deprecated: { version: string; instead: string };
  familyNameElsewhere: object;
};

/** Files: their names, places and addresses, what they lack or name. */
type FileFacts = {
  newsroomMissing: object;
  frontmatterMissing: object;
  notUtf8: object;
  strangeLineEnd: object;
  danglingReference: { collection: Collection; suggestion?: string | undefined };
  duplicateSlug: { other: string };
  duplicateGuid: { other: string };
  duplicateAddress: { other: string };
  reservedAddress: { values: string };
  reservedId: { values: string; example: string };
  fileName: { languages: string };
  folderName: { example: string };
  folderDate: { day: string };
  otherKind: { needs: 'file' | 'folder' };
  tooLarge: { max: number; length: number };
  nestedTooDeep: { max: number };
  /** More of a costly sign than a text may have. */
  tooManyMarks: { mark: string; max: number };
  /** Reading the text took more seconds of the processor, or more memory, than is allowed. */
  tooCostly: { seconds: number; megabytes: number };
  strayFile: object;
  translationsDisagree: { other: string };
  noBoilerplate: { day: string; organisation: string };
  sameValidFrom: { day: string };
  noInterfaceWords: { language: string };
  noSourceText: { language: string };
  heldBackInPublic: object;
  draftInPublic: object;
  heldBackTold: { held: string; example?: string | undefined };
  heldBackToldBefore: { held: string; example?: string | undefined };
  tellsIdle: object;
};

/** Pictures, attachments, videos and events that a text shows. */
type MediaFacts = OfferedFacts &
  RecordingFacts & {
    altMissing: { example: string };
    creditMissing: { example: string };
    captionMissing: { example: string };
    pictureNeedsFigure: { example: string };
    pictureAbsent: { suggestion?: string | undefined };
    pictureCorrupt: object;
    pictureTooSmall: { min: number; width: number };
    /** In millions of pixels. */
    pictureTooLarge: { max: number; found: number };
    pictureFormat: { values: string };
    attachmentAbsent: { suggestion?: string | undefined };
    unsafeSvg: { flaw: DrawingFlaw };
    /** `tells` has the names of what is told, with commas. */
    pictureTells: { tells: string };
    signedPictureTells: { tells: string };
    pictureSaysAi: { type: string };
    publicFileNotPlain: object;
    attachmentFormat: { values: string };
    brandFormat: { values: string };
    /** In thousands of bytes. */
    typefaceCorrupt: object;
    typefaceWithoutLetters: object;
    heavyFaces: { found: number; max: number };
    colourChanged: ColourFacts;
    unreadFile: { format: string };
    eventUnknown: { suggestion?: string | undefined };
    videoHost: { values: string };
    noPicture: object;
    noTermsPage: { example: string };
  };

/** A text compared with what it was. */
type PastFacts = {
  changedSilently: object;
  factChanged: { fact: HardFact };
  factRewritten: { release: string };
  addressChanged: { example: string };
  guidChanged: { example: string };
  historyShallow: object;
  recordBroken: { commit: string; line: number };
  heldBackInCommit: { commit: string };
};

/** Corrections, translations, people who have left, who answers for a text, and changes of facts. */
type LifeFacts = {
  correctionOrder: { earlier: string };
  correctionTooEarly: { lift: string };
  correctionStillWrong: object;
  correctionNotMade: object;
  translationOfItself: object;
  sourceVersion: { max: number; language: string };
  translationBehind: { count: number; language: string; example: string };
  untranslated: { language: string };
  correctionNotCarried: { at: string; language: string };
  waiverIdle: object;
  successorCycle: object;
  nobodyFollows: { day: string };
  leaverInText: { name: string };
  reviewerMissing: { example: string };
  changeEmpty: { example: string };
  changeOrder: { earlier: string };
  changeTwice: object;
  changeIdle: object;
  /** The first day or month of which a value is known. */
  factTooEarly: { from: string };
  /** The value of today as the language of the text writes it, and its day or month. */
  factOutdated: { value: string; since: string; example: string };
};

/** What an editor would strike: facts of the rules of style and of plain contradictions. */
type EditorialFacts = PlausibleFacts & {
  weekdayWrong: { day: string; right: string };
  offsetOfZone: { zone: string; offset: string };
  eventPast: object;
  eventNotYetHeld: object;
  registrationAfterEvent: object;
  titleFullStop: object;
  titleCapitals: object;
  summaryCopiesLead: object;
  vagueLink: object;
  quoteWithoutSpeaker: object;
};

export type FieldRule = keyof FieldFacts;
export type FileRule = keyof FileFacts;
export type MediaRule = keyof MediaFacts;
export type BodyRule = keyof BodyFacts;
export type EditorialRule = keyof EditorialFacts;
export type LifeRule = keyof LifeFacts;
export type PastRule = keyof PastFacts;

/** What must never change in silence. */
export type HardFact = 'number' | 'date' | 'name';
export type ExpectedType = 'text' | 'list' | 'map' | 'yesNo' | 'number';
export type Collection = 'releases' | 'organisations' | 'people' | 'topics' | 'places' | 'facts' | 'events';
