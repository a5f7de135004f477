import type { Fault } from './fault.ts';
import type { FaultWords } from './fault-words.ts';
import { pathDigest } from './path-digest.ts';
import { sentence } from './sentence.ts';

/** A component's or an unknown key's name is text of the file. */
const isText = (fault: Fault) => fault.rule === 'unknownKey' || fault.field.startsWith('<');
const field = (fault: Fault) => (fault.secret && isText(fault) ? '' : fault.field);
/** A fault as it may be printed: what is held back gets a digest for its name, and is no suggestion. */
function printable(fault: Fault, showsPaths: boolean): Fault {
  if (!fault.confidential || showsPaths) return fault;
  const { found: _, facts, ...rest } = fault;
  const held = 'held' in facts ? { held: pathDigest(facts.held) } : {};
  const suggestion = 'suggestion' in facts ? { suggestion: undefined } : {};
  return { ...rest, facts: { ...facts, ...held, ...suggestion } } as Fault;
}

const isQuotable = (fault: Fault): fault is Fault & { found: string } =>
  !fault.secret && fault.found !== undefined && fault.found !== '';

/** The path of a file that is not public says what it is about. */
const pathOf = ({ file, secret }: Fault, showsPaths: boolean) =>
  secret && !showsPaths ? pathDigest(file) : file;

/** `file:line:column field: what is wrong. What to write instead (example). Found: …` */
export function asText(told: Fault, words: FaultWords, showsPaths = false): string {
  const fault = printable(told, showsPaths);
  const place = `${pathOf(fault, showsPaths)}:${fault.line}:${fault.column}`;
  const found = isQuotable(fault) ? ` ${words.found}: ${fault.found}` : '';
  const level = fault.level === 'warning' ? `${words.level.warning}: ` : '';
  const subject = field(fault) ? ` ${field(fault)}:` : '';
  return `${place}${subject} ${level}${sentence(fault, words)}${found}`;
}

/** Where a file of a report lies in its repository, as hosts want it: `newsroom/content/topics/hafen.yaml`. */
export type Located = (file: string) => string;

/**
 * A workflow command that GitHub shows at the line of a pull request:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function asAnnotation(
  told: Fault,
  words: FaultWords,
  showsPaths = false,
  located: Located = String,
): string {
  const fault = printable(told, showsPaths);
  const escape = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (text: string) => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const { line, column, level, rule } = fault;
  const shown = pathOf(fault, showsPaths);
  const file = shown === fault.file ? located(shown) : shown;
  const found = isQuotable(fault) ? ` ${words.found}: ${fault.found}` : '';
  const subject = field(fault) ? `${field(fault)}: ` : '';
  const message = `${subject}${sentence(fault, words)}${found}`;
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message)}`;
}

export type Format = 'text' | 'github';

/**
 * All faults and their count, ready to print. `files` is the number of files read; `showsPaths` names the files that
 * are not public, for readers who have them. Annotations name files as `located` says.
 */
export function report(
  faults: readonly Fault[],
  files: number,
  words: FaultWords,
  format: Format = 'text',
  showsPaths = false,
  located?: Located,
): string {
  const errors = faults.filter(({ level }) => level === 'error').length;
  const lines = faults.map((fault) =>
    format === 'github' ? asAnnotation(fault, words, showsPaths, located) : asText(fault, words, showsPaths),
  );
  const summary = words.summary(errors, faults.length - errors, files);
  const notes = [words.secretNote, ...(showsPaths ? [] : [words.pathNote])];
  const isHidden = ({ secret, confidential }: Fault) => secret || (confidential && !showsPaths);
  const note = faults.some(isHidden) ? [notes.join(' ')] : [];
  return [...lines, ...(lines.length ? [''] : []), summary, ...note].join('\n');
}

export const hasErrors = (faults: readonly Fault[]): boolean => faults.some(({ level }) => level === 'error');
