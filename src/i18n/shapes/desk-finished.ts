/** What can happen to a release that is pasted whole, and is told. */
export type FinishedCode =
  | 'dateline'
  | 'contact'
  | 'boilerplate'
  | 'credit'
  | 'titleInText'
  | 'links'
  | 'embargo'
  | 'embargoUnread'
  | 'noDay'
  | 'otherTongue'
  | 'noTopic'
  | 'topic'
  | 'zone'
  | 'day'
  | 'summary'
  | 'person'
  | 'quotation'
  | 'picture'
  | 'documentPicture'
  | 'attachment'
  | 'plainBlock'
  | 'tableApart'
  | 'tableCells'
  | 'tableAlignment'
  | 'text'
  | 'factBox'
  | 'factsInText'
  | 'video'
  | 'embed'
  | 'heading'
  | 'mojibake'
  | 'invisible'
  | 'tracking'
  | 'script'
  | 'handler'
  | 'pixel'
  | 'unsafeLink'
  | 'deadLink'
  | 'form'
  | 'shortcode'
  | 'noTitle'
  | 'noText'
  | 'malformed'
  | 'tooLarge'
  | 'refused';

/** The words around a release that is pasted whole into a new form. */
export type FinishedWords = {
  button: string;
  title: string;
  says: string;
  /** The label of the box into which it is pasted, and of the file. */
  place: string;
  file: string;
  fill: string;
  cancel: string;
  /** What is said when the fields are filled, and when they are not. */
  filled: string;
  not: string;
  failed: string;
  /** The same at a desk that has no server. */
  failedHere: string;
  close: string;
  /** The headings of what was left out, what somebody should look at, and what was mended. */
  groups: Readonly<Record<'left' | 'unsure' | 'mended', string>>;
  /** One thing each; `detail` is what stands in the text. */
  notes: Readonly<Record<FinishedCode, (detail: string) => string>>;
};
