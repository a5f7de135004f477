import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { now } from '../clock.ts';
import { contentFolder } from '../desk/content-folder.ts';
import { readDesk } from '../desk/read-desk.ts';
import { hasErrors, report } from '../faults/report.ts';
import { deskLanguage } from '../i18n/faults/words.ts';
import { setupWordsIn } from '../i18n/setup/words.ts';
import { dayIn } from '../model/dates.ts';
import { type Answers, firstFiles, type Question } from '../model/first-files.ts';
import { countFiles, judge } from '../rules/judge.ts';

/**
 * `npm run setup`: makes the newsroom somebody's own. Asks what is not given as a parameter, checks all of it, and only
 * then puts the new content in the place of the demonstration. Ends with 1 when nothing was changed.
 */
export async function setup(parameters: string[], content = contentFolder): Promise<number> {
  const language = deskLanguage(process.env);
  const words = setupWordsIn(language);
  const keys = Object.keys(words.questions) as Question[];
  const { values } = parseArgs({
    args: parameters,
    options: Object.fromEntries(keys.map((key) => [key, { type: 'string' as const }])),
  });
  if ((await readDesk(content)).newsroom.facts?.demo !== true) {
    console.error(words.notDemo);
    return 1;
  }
  const asked = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const given = new Map<Question, string>();
  for (const key of keys) {
    const answer = values[key] ?? (await asked?.question(`${words.questions[key]}: `)) ?? '';
    if (String(answer).trim()) given.set(key, String(answer).trim());
  }
  asked?.close();
  const missing = keys.filter((key) => !given.has(key));
  if (missing.length) {
    console.error(words.missing(missing.map((key) => words.questions[key]).join('; ')));
    return 1;
  }
  const answers = Object.fromEntries(keys.map((key) => [key, given.get(key) ?? ''])) as Answers;
  const today = dayIn('UTC', now.getTime());

  // The new content is written and judged beside the old one: a wrong answer costs nobody anything.
  const above = await mkdtemp(join(dirname(content), '.setup-'));
  try {
    const fresh = join(above, basename(content));
    for (const [path, text] of firstFiles(answers, today)) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
    await mkdir(join(fresh, 'releases'), { recursive: true });
    const desk = await readDesk(fresh);
    const faults = judge(desk, now);
    if (hasErrors(faults)) {
      console.error(words.wrong(report(faults, countFiles(desk), language)));
      return 1;
    }
    const former = join(above, 'former');
    await rename(content, former);
    await rename(fresh, content);
  } finally {
    await rm(above, { recursive: true, force: true });
  }
  console.log(words.done);
  return 0;
}
