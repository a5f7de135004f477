import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { now } from '../../clock.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { hasErrors, report } from '../../faults/report.ts';
import { verdict } from '../../faults/sentence.ts';
import { askGit } from '../../history/git.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { terminalLanguage, toolWordsIn } from '../../i18n/tool-words.ts';
import type { SiteHost } from '../../i18n/shapes/setup-look.ts';
import { everyLanguage } from '../../i18n/words.ts';
import { answersTo, type Asked } from './answering.ts';
import { type Answers, problemsOf, type SetupQuestion } from './answers.ts';
import { dayIn } from '../../model/text/dates.ts';
import { fallbacksFor, knownHere } from './fallbacks.ts';
import { firstFiles } from './first-files.ts';
import { countFiles, judge } from '../../rules/judge.ts';
import { type Ask, asking } from './asking.ts';
import { writeGitAttributes } from './git-attributes.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { hostBehind, hostQuestions, nextAt } from './hosting/site-hosts.ts';
import { firstBrand, linkContrasts } from './look/first-brand.ts';
import { lookQuestions } from './look/look-questions.ts';
import { readyForDeploy } from './ready-for-deploy.ts';
import { hideFromGit, keptBeside, uncommittedParts } from './former-content.ts';
import { exchangeContent } from './replace-content.ts';
import { isGitAddress, nameUpstream, updatesOf } from './upstream.ts';

/**
 * `npm run setup`: makes the newsroom somebody's own. Asks for missing parameters (Enter takes what is suggested), checks every answer, and only then
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
  const { setup: words, setupLook: lookWords } = toolWordsIn(language);
  const refuse = (sentence: string, code = 1): number => {
    terminal?.end();
    console.error(sentence);
    return code;
  };
  const { values } = parametersOf(commandLines.setup, parameters);
  const { check, ...given } = values;
  if (check) {
    terminal?.end();
    return readyForDeploy(root, content);
  }
  if ((await readManuscript(content)).newsroom.facts?.demo !== true) return refuse(words.notDemo);
  const uncommitted = await uncommittedParts(content);
  if (uncommitted?.length) return refuse(words.uncommitted);

  const updates = await updatesOf(root);
  const isUpstreamOpen = updates !== 'nowhere' && updates.from === undefined;
  const remote = (await askGit(content, ['remote', 'get-url', 'origin']))?.toString('utf8');
  const fallbacks = fallbacksFor(await knownHere(content, language));
  const questions = questionsFor(language, isUpstreamOpen, hostBehind(remote), fallbacks);
  const found = await answersTo(questions, given, words, terminal?.ask);
  if ('refusal' in found) return refuse(found.refusal, found.code);
  terminal?.end();
  const answers = Object.fromEntries(found.answers) as Answers;
  const files = firstFiles(answers, dayIn(answers.timeZone, now.getTime()));
  const look = firstBrand(found.answers);
  if (look) files.set('brand.yaml', look.text);

  // The new content is written and checked within the folder of the old one, so a wrong answer has no effect.
  const aside = mkdtempSync(join(content, '.setup-'));
  const former = uncommitted ? join(aside, 'former') : keptBeside(aside);
  const clear = () => rmSync(aside, { recursive: true, force: true });
  const breakOff = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', breakOff);
  let contrasts: string;
  try {
    const fresh = join(aside, basename(content));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    for (const part of ['releases', ...(look?.copies.size ? ['brand'] : [])])
      mkdirSync(join(fresh, part), { recursive: true });
    for (const [name, from] of look?.copies ?? []) copyFileSync(from, join(fresh, 'brand', name));
    const manuscript = await readManuscript(fresh);
    const faults = judge(manuscript, now);
    const told = report(faults, countFiles(manuscript), faultWordsIn(language));
    if (hasErrors(faults)) return refuse(words.wrong(told));
    exchangeContent(content, fresh, former);
    if (!uncommitted) hideFromGit(former);
    await writeGitAttributes(content);
    if (faults.length) console.log(`${told}\n`);
    const { light, dark } = linkContrasts(manuscript.brand?.facts);
    contrasts = look ? lookWords.contrast(light, dark) : lookWords.noLook;
  } finally {
    process.off('SIGINT', breakOff);
    clear();
  }
  const marks = everyLanguage().map(({ firstTexts }) => firstTexts.placeholder);
  const open = [...files].filter(([, text]) => marks.some((mark) => text.includes(mark)));
  if (found.assumed.length) console.log(words.assumed(found.assumed.join('; ')));
  console.log(words.done(open.map(([path]) => `${basename(content)}/${path}`).join(', ')));
  if (!uncommitted) console.log(words.formerKept(`${basename(content)}/${basename(former)}`));
  console.log([contrasts, nextAt(found.answers, lookWords)].join('\n'));
  const source = found.answers.get('upstream') || undefined;
  if (updates !== 'nowhere') {
    if (source) await nameUpstream(root, source);
    console.log(words.updates(updates.from ?? source));
  }
  return 0;
}

/** Everything that is asked, in this order. `suggested` is the host that the remote of the content suggests. */
function questionsFor(
  language: string,
  isUpstreamOpen: boolean,
  suggested: SiteHost,
  fallbacks: Answers,
): Asked[] {
  const { setup: words, setupLook: lookWords } = toolWordsIn(language);
  const faultWords = faultWordsIn(language);
  const needed = Object.entries(words.questions) as [SetupQuestion, string][];
  return [
    ...needed.map(([key, text]): Asked => ({
      key,
      text: `${text} [${fallbacks[key] ? lookWords.enter(fallbacks[key]) : words.open}]`,
      fallback: fallbacks[key],
      judge: (answer) => {
        const [problem] = problemsOf(key, answer);
        return problem && verdict(problem, faultWords, answer);
      },
    })),
    ...lookQuestions(lookWords, faultWords),
    ...hostQuestions(lookWords, faultWords, suggested),
    {
      key: 'upstream',
      text: words.upstream,
      fallback: '',
      judge: (answer) => (isGitAddress(answer) ? undefined : words.notGitAddress(answer)),
      isAsked: () => isUpstreamOpen,
    },
  ];
}
