import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { digestOf } from '../../files/digest.ts';
import { split } from '../../body/reading/fences.ts';
import { excessIn } from '../../body/reading/limits.ts';
import { parse, type Parsed } from '../../body/reading/parse.ts';

/** What the trial of one text may cost: seconds of the processor, and memory beyond that of the program itself. */
export const trialLimits = { seconds: 0.5, megabytes: 200 };

/** Signs that make a parser look ahead or back. Prose has one in thirty letters. */
const marks = /[&<>{}[\]*_~`|\\]|\.\.\.|--/g;
const manyMarks = 3000;

/** A brace that opens neither a comment nor a short value. The parser reads what follows as a program. */
const program = /(?<!\\)\{(?!\/\*|[^{}()[\]!~?=+<>-]{0,100}\})/;
/** A line that MDX may read as a program. */
const module = /^(?:import|export)\b/m;

/**
 * Whether a text is so unlike prose that the parser might not end, or might end the process: its native part overflows
 * the stack at some tens of thousands of nested operators.
 */
export function isSuspicious(source: string): boolean {
  const body = split(source)?.body ?? source;
  return (body.match(marks)?.length ?? 0) > manyMarks || program.test(body) || module.test(body);
}

/** The verdicts so far, by the digest of a text. */
const tried = new Map<string, boolean>();

/**
 * Whether a process of its own can read the text within the limits. Whatever the text does to it, this process goes on.
 * @throws if that process cannot start, or does not get to work: that says nothing about the text, and verdicts are kept
 */
function passesTrial(source: string, language: string): boolean {
  const digest = digestOf(`${language}\0${source}`);
  const known = tried.get(digest);
  if (known !== undefined) return known;
  const program = join(import.meta.dirname, 'trial-program.ts');
  // Settings of this process are not for the other one. Windows starts none without this variable.
  const { SystemRoot, NODE_COMPILE_CACHE } = process.env;
  const env = { SystemRoot, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) };
  const { status, error } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=512',
      program,
      language,
      String(trialLimits.seconds),
      String(trialLimits.megabytes),
    ],
    // The program watches itself in seconds of the processor. Only a machine that gives it none lets it take as long.
    { input: source, stdio: ['pipe', 'ignore', 'ignore'], timeout: 120_000, killSignal: 'SIGKILL', env },
  );
  if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE')
    throw new Error(`This machine could not read a text apart: ${error.message}`);
  tried.set(digest, status === 0);
  return status === 0;
}

/**
 * Parses a text that came from somebody else. One that is unlike prose is read in a process of its own first: if it
 * takes too long or too much memory, or crashes the parser, it is a problem of that file.
 */
export function parseTried(source: string, language: string): Parsed {
  if (!isSuspicious(source) || excessIn(source) || passesTrial(source, language))
    return parse(source, language);
  const body = split(source)?.body ?? source;
  const line = source.slice(0, source.length - body.length).split('\n').length;
  return { problem: { rule: 'tooCostly', facts: trialLimits }, line, column: 1 };
}
