import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { now } from '../../clock.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { hasErrors, report } from '../../faults/report.ts';
import { verdict } from '../../faults/sentence.ts';
import { askGit } from '../../history/git.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { terminalLanguage, toolWordsIn } from '../../i18n/tool-words.ts';
import type { SetupWords } from '../../i18n/tools/en/setup.ts';
import { everyLanguage } from '../../i18n/words.ts';
import { type Answers, problemsOf, type SetupQuestion } from './answers.ts';
import { dayIn } from '../../model/text/dates.ts';
import { firstFiles } from './first-files.ts';
import { strays } from '../../publishing/emptying/mark.ts';
import { countFiles, judge } from '../../rules/judge.ts';
import { type Ask, asking } from './asking.ts';
import { writeGitAttributes } from './git-attributes.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { readyForDeploy } from './ready-for-deploy.ts';
import { exchangeContent, parts } from './replace-content.ts';
import { isGitAddress, nameUpstream, updatesOf } from './upstream.ts';

/**
 * `npm run setup`: makes the newsroom somebody's own. Asks for missing parameters, checks every answer, and only then
 * replaces the demonstration with the new content. `root` is the repository of the program, which learns where its
 * updates come from. Exits with 1 when nothing was changed. With `--check` it says what a first deploy lacks.
 */
export async function setup(
  parameters: string[],
  content = contentFolder,
  terminal: { ask: Ask; end: () => void } | undefined = asking(),
  root = resolve(import.meta.dirname, '..', '..', '..'),
): Promise<number> {
  const language = terminalLanguage(process.env);
  const words = toolWordsIn(language).setup;
  const refuse = (sentence: string, code = 1): number => {
    terminal?.end();
    console.error(sentence);
    return code;
  };
  const { values } = parametersOf(commandLines.setup, parameters);
  const { check, upstream, ...given } = values;
  if (check) {
    terminal?.end();
    return readyForDeploy(root, content);
  }
  const address = upstream?.trim();
  if (address && !isGitAddress(address)) return refuse(words.wrong(words.notGitAddress(address)));
  if ((await readManuscript(content)).newsroom.facts?.demo !== true) return refuse(words.notDemo);
  if ((await unkept(content)).length) return refuse(words.uncommitted);

  const found = await answersFrom(given, words, language, terminal?.ask);
  if ('refusal' in found) return refuse(found.refusal, found.code);
  const updates = await updatesOf(root);
  const source =
    updates === 'nowhere' || updates.from ? undefined : await sourceOf(address, words, terminal?.ask);
  terminal?.end();
  if (source === 'broken off') return refuse(words.brokenOff, 130);
  const { answers } = found;
  const files = firstFiles(answers, dayIn(answers.timeZone, now.getTime()));

  // The new content is written and checked within the folder of the old one, so a wrong answer has no effect.
  const aside = mkdtempSync(join(content, '.setup-'));
  const clear = () => rmSync(aside, { recursive: true, force: true });
  const breakOff = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', breakOff);
  try {
    const fresh = join(aside, basename(content));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    mkdirSync(join(fresh, 'releases'), { recursive: true });
    const manuscript = await readManuscript(fresh);
    const faults = judge(manuscript, now);
    const told = report(faults, countFiles(manuscript), faultWordsIn(language));
    if (hasErrors(faults)) return refuse(words.wrong(told));
    exchangeContent(content, fresh, join(aside, 'former'));
    await writeGitAttributes(content);
    if (faults.length) console.log(`${told}\n`);
  } finally {
    process.off('SIGINT', breakOff);
    clear();
  }
  const marks = everyLanguage().map(({ firstTexts }) => firstTexts.placeholder);
  const open = [...files].filter(([, text]) => marks.some((mark) => text.includes(mark)));
  console.log(words.done(open.map(([path]) => `${basename(content)}/${path}`).join(', ')));
  if (updates !== 'nowhere') {
    if (source) await nameUpstream(root, source);
    console.log(words.updates(updates.from ?? source));
  }
  return 0;
}

/** Where updates come from: as given, or as answered; no answer leaves it open. */
async function sourceOf(
  given: string | undefined,
  words: SetupWords,
  ask: Ask | undefined,
): Promise<string | undefined> {
  if (given || !ask) return given || undefined;
  for (;;) {
    const answer = await ask(`${words.upstream}: `);
    if (answer === undefined) return 'broken off';
    if (answer === '' || isGitAddress(answer)) return answer || undefined;
    console.error(words.notGitAddress(answer));
  }
}

/** The files that would be replaced and that git has not committed, ignored ones included. */
async function unkept(content: string): Promise<string[]> {
  const said = await askGit(content, ['status', '--porcelain', '--ignored', '-z', '--', ...parts]);
  const lines = String(said ?? '').split('\0');
  return lines.filter((line) => line && !strays.has(basename(line.slice(3))));
}

/**
 * All answers, or the reason for a refusal. At a terminal a wrong answer is asked for again; otherwise all are listed.
 */
async function answersFrom(
  given: Partial<Record<string, string>>,
  words: SetupWords,
  language: string,
  ask: Ask | undefined,
): Promise<{ answers: Answers } | { refusal: string; code?: number }> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const [key, question] of Object.entries(words.questions) as [SetupQuestion, string][]) {
    let answer = given[key]?.trim() ?? '';
    for (;;) {
      const [problem] = answer ? problemsOf(key, answer) : [];
      const said = problem && `${key}: ${verdict(problem, faultWordsIn(language), answer)}`;
      if (answer && !said) break;
      if (!ask) {
        if (said) wrong.push(said);
        else missing.push(question);
        break;
      }
      if (said) console.error(said);
      const next = await ask(`${question}: `);
      if (next === undefined) return { refusal: words.brokenOff, code: 130 };
      answer = next;
    }
    answers.set(key, answer);
  }
  if (wrong.length) return { refusal: words.wrong(wrong.join('\n')) };
  if (missing.length) return { refusal: words.missing(missing.join('; ')) };
  return { answers: Object.fromEntries(answers) as Answers };
}
