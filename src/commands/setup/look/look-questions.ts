import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../../faults/fault.ts';
import type { FaultWords } from '../../../faults/fault-words.ts';
import { verdict } from '../../../faults/sentence.ts';
import type { SetupLookWords } from '../../../i18n/shapes/setup-look.ts';
import { extensionOf } from '../../../manuscript/file-beside.ts';
import { readLogo } from '../../../manuscript/read-logo.ts';
import { notAsNamed, tooManyPixels, unreadablePicture } from '../../../rules/files/files-beside.ts';
import { coloursSchema } from '../../../schema/brand/colours.ts';
import { line } from '../../../schema/kinds.ts';
import { findings } from '../../../schema/problems.ts';
import type { Asked } from '../answering.ts';
import { typefaceIn } from './typeface.ts';

/**
 * The path that somebody typed or dropped into the terminal: seen from the folder where the command was called, in quotes
 * or not, also from the home folder (`~/logo.svg`), with the signs that a shell needs (`My\ Logo.svg`), or as an address.
 */
export function typedPath(
  answer: string,
  from = process.env['INIT_CWD'] ?? process.cwd(),
  isWindows = process.platform === 'win32',
): string {
  if (/^file:\/\//i.test(answer)) return fileURLToPath(answer);
  const bare = isWindows ? answer.replace(/^(['"])(.*)\1$/, '$2') : unquoted(answer);
  return /^~[\\/]/.test(bare) ? join(homedir(), bare.slice(2)) : resolve(from, bare);
}

/** What a shell reads: without quotation marks and without the backslashes before single signs. */
const unquoted = (text: string): string =>
  text.replace(
    /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/g,
    (_, plain?: string, quoted?: string, sign?: string) =>
      plain ?? quoted?.replace(/\\(["\\$`])/g, '$1') ?? sign ?? '',
  );

/** The questions about the look of a newsroom: all of them can stay open. */
export function lookQuestions(words: SetupLookWords, faultWords: FaultWords): Asked[] {
  const told = (problem: Problem | undefined, answer: string) =>
    problem && verdict(problem, faultWords, answer);
  const file = (judge: (path: string, answer: string) => ReturnType<Asked['judge']>) => (answer: string) =>
    isFile(typedPath(answer)) ? judge(typedPath(answer), answer) : words.noFile(answer);
  const { logo, colour, typeface, typefaceLicence } = words.questions;
  return [
    {
      key: 'logo',
      text: logo,
      fallback: '',
      judge: file(async (path, answer) => told(await logoProblem(path), answer)),
    },
    {
      key: 'colour',
      text: colour,
      fallback: '',
      judge: (answer) => told(findings(coloursSchema.shape.brand, answer)[0], answer),
    },
    {
      key: 'typeface',
      text: typeface,
      fallback: '',
      judge: file((path, answer) => {
        const facts = typefaceIn(path);
        if (typeof facts === 'object') return undefined;
        const said = facts === 'no letters' ? words.noLetters : words.noTypeface;
        return `${said}. ${faultWords.found}: ${answer}`;
      }),
    },
    {
      key: 'typefaceLicence',
      text: typefaceLicence,
      isAsked: (answers) => {
        const path = answers.get('typeface');
        const facts = path && isFile(typedPath(path)) && typefaceIn(typedPath(path));
        return typeof facts === 'object' && facts.licence === undefined;
      },
      judge: (answer) => told(findings(line(2, 160), answer)[0], answer),
    },
  ];
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const logoFormats = ['svg', 'png'];

async function logoProblem(path: string): Promise<Problem | undefined> {
  const extension = extensionOf(path);
  if (!logoFormats.includes(extension))
    return { rule: 'brandFormat', facts: { values: logoFormats.join(', ') } };
  const beside = await readLogo(path);
  const unfit = notAsNamed(beside) ?? tooManyPixels(beside);
  if (unfit) return unfit;
  if (extension === 'png') return beside.picture ? undefined : unreadablePicture(beside);
  const { drawing } = beside;
  const [flaw] = drawing && 'faults' in drawing ? drawing.faults : [];
  return flaw && { rule: 'unsafeSvg', facts: { flaw: flaw.flaw } };
}
