import type { Fault } from './fault.ts';
import type { FaultWords } from './fault-words.ts';
import { pathDigest } from './path-digest.ts';
import { changedIn, groupedByRule, inReadingOrder, type RuleGroup } from './reading-order.ts';
import { sentence } from './sentence.ts';

/** How many places of a rule are printed, unless all are. */
const placesShown = 5;
/** How many rules the line of counts names. */
const rulesNamed = 5;
/**
 * GitHub shows no more warnings of a step:
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const annotationsShown = 10;

/** A component's or an unknown key's name is text of the file. */
const isText = (fault: Fault) => fault.rule === 'unknownKey' || fault.field.startsWith('<');
const field = (fault: Fault) => (fault.secret && isText(fault) ? '' : fault.field);
/** A fault as it may be printed: what is held back gets a digest for its name, and is no suggestion. */
function printable(fault: Fault, showsPaths: boolean): Fault {
  if (!fault.confidential || showsPaths) return fault;
  const { found: _, facts, ...rest } = fault;
  const held = 'held' in facts ? { held: pathDigest(facts.held) } : {};
  const suggestion = 'suggestion' in facts ? { suggestion: undefined } : {};
  const written = 'written' in facts ? { written: '"…"' } : {};
  return { ...rest, facts: { ...facts, ...held, ...suggestion, ...written } } as Fault;
}

/** The path of a file that is not public says what it is about. */
const pathOf = ({ file, secret }: Fault, showsPaths: boolean) =>
  secret && !showsPaths ? pathDigest(file) : file;

const placeOf = (fault: Fault, showsPaths: boolean) =>
  `${pathOf(fault, showsPaths)}:${fault.line}:${fault.column}`;

const evidence = ({ secret, found = '' }: Fault, words: FaultWords) =>
  secret || found === '' ? '' : ` ${words.found}: ${found}`;

/** `file:line:column field: what is wrong. What to write instead (example). Found: …` */
export function asText(told: Fault, words: FaultWords, showsPaths = false): string {
  const fault = printable(told, showsPaths);
  const level = fault.level === 'warning' ? `${words.level.warning}: ` : '';
  const subject = field(fault) ? ` ${field(fault)}:` : '';
  const said = sentence(fault, words);
  return `${placeOf(fault, showsPaths)}${subject} ${level}${said}${evidence(fault, words)}`;
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
  const subject = field(fault) ? `${field(fault)}: ` : '';
  const message = `${subject}${sentence(fault, words)}${evidence(fault, words)}`;
  return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${escape(message)}`;
}

export type Format = 'text' | 'github';

export type ReportOptions = {
  format?: Format;
  /** Names the files that are not public, for readers who have them. */
  showsPaths?: boolean;
  /** How annotations name files. */
  located?: Located;
  /** The files that were changed last, by their paths in faults (`content/…`). Their faults stand first. */
  changed?: ReadonlySet<string>;
  /** The warnings that are printed: all, the first places of each rule, those of the changed files, or only their number. */
  warnings?: 'all' | 'first' | 'changed' | 'counted';
};

/**
 * The faults and their count, ready to print: warnings by rule, then every error, then the summary, where a terminal
 * ends. `files` is the number of files read.
 */
export function report(
  faults: readonly Fault[],
  files: number,
  words: FaultWords,
  {
    format = 'text',
    showsPaths = false,
    located = String,
    changed = new Set(),
    warnings: extent = 'first',
  }: ReportOptions = {},
): string {
  const isChanged = changedIn(changed, showsPaths);
  const ordered = inReadingOrder(faults, isChanged, showsPaths);
  const [errors, warnings] = split(ordered, ({ level }) => level === 'error');
  const [last, others] = split(warnings, isChanged);
  const inFormat = (fault: Fault) =>
    format === 'github' ? asAnnotation(fault, words, showsPaths, located) : asText(fault, words, showsPaths);

  const annotated =
    format === 'github' ? warnings.slice(0, extent === 'all' ? Infinity : annotationsShown) : [];
  const isListed = annotated.length < warnings.length;
  const lists = [
    { title: words.report.changed, list: isListed && extent !== 'counted' ? last : [] },
    { title: words.report.others, list: isListed && (extent === 'all' || extent === 'first') ? others : [] },
  ].filter(({ list }) => list.length);
  const most = extent === 'all' ? Infinity : placesShown;
  const groups = lists.map(({ list }) => groupedByRule(list));
  const sections = lists.map(({ title }, index) => [
    ...(last.length && others.length ? [title] : []),
    ...(groups[index] ?? []).flatMap((group) => groupLines(group, words, showsPaths, most)),
  ]);
  const isCut = groups.flat().some((group) => group.faults.length > most);
  const isCounted = extent === 'counted' ? warnings.length : extent === 'changed' && others.length;
  const summary = [
    words.summary(errors.length, warnings.length, files),
    ...(isCounted ? [counts(warnings, words)] : []),
    ...(extent === 'first' && isCut ? [words.report.all] : []),
  ].join(' ');
  const printed = [...lists.flatMap(({ list }) => list), ...annotated, ...errors];
  return [
    ...sections,
    annotated.map(inFormat),
    errors.map(inFormat),
    [summary, ...secretNotes(printed, words, showsPaths)],
  ]
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function split(faults: readonly Fault[], isFirst: (fault: Fault) => boolean): [Fault[], Fault[]] {
  return [faults.filter(isFirst), faults.filter((fault) => !isFirst(fault))];
}

/** A rule that several places break: its sentence once if it is the same at all of them, and the first places. */
function groupLines(
  { rule, faults }: RuleGroup,
  words: FaultWords,
  showsPaths: boolean,
  most: number,
): string[] {
  const all = faults.map((fault) => printable(fault, showsPaths));
  if (all.length === 1) return [asText(faults[0], words, showsPaths)];
  const said = all.map((fault) => sentence(fault, words));
  const isSame = new Set(said).size === 1;
  const places = all.slice(0, most).map((fault, index) => {
    const rest = `${isSame ? '' : ` ${said[index]}`}${evidence(fault, words)}`;
    const subject = field(fault) && ` ${field(fault)}${rest && ':'}`;
    return `  ${placeOf(fault, showsPaths)}${subject}${rest}`;
  });
  const left = all.length - places.length;
  return [
    `${words.report.rule(rule, all.length)}${isSame ? ` ${said[0]}` : ''}`,
    ...places,
    ...(left ? [`  ${words.report.more(left)}`] : []),
  ];
}

/** How often each rule is broken, the most frequent first, in one line. */
function counts(warnings: readonly Fault[], words: FaultWords): string {
  const rules = groupedByRule(warnings)
    .map(({ rule, faults }) => [rule, faults.length] as const)
    .sort(([, a], [, b]) => b - a);
  return words.report.counted(rules.slice(0, rulesNamed), rules.length - rulesNamed);
}

function secretNotes(printed: readonly Fault[], words: FaultWords, showsPaths: boolean): string[] {
  const isHidden = ({ secret, confidential }: Fault) => secret || (confidential && !showsPaths);
  if (!printed.some(isHidden)) return [];
  return [[words.secretNote, ...(showsPaths ? [] : [words.pathNote])].join(' ')];
}

export const hasErrors = (faults: readonly Fault[]): boolean => faults.some(({ level }) => level === 'error');
