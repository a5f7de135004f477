import type { SetupWords } from '../../i18n/tools/en/setup.ts';
import type { Ask } from './asking.ts';

/**
 * One question of the setup. `fallback` is what Enter stands for, and what holds where nobody can be asked; an empty one
 * leaves it open, none needs an answer. `judge` says what is wrong with an answer, `isAsked` whether the question comes up; both know
 * the answers so far.
 */
export type Asked = {
  key: string;
  text: string;
  fallback?: string;
  judge: (
    answer: string,
    answers: ReadonlyMap<string, string>,
  ) => string | undefined | Promise<string | undefined>;
  isAsked?: (answers: ReadonlyMap<string, string>) => boolean;
};

type Answered = { answers: Map<string, string>; assumed: string[] } | { refusal: string; code?: number };

/**
 * All answers, or the reason for a refusal. At a terminal a wrong answer is asked for again; otherwise all are listed.
 * `given` are the flags, by the keys of the questions; `assumed` says which answers nobody gave.
 */
export async function answersTo(
  questions: readonly Asked[],
  given: Readonly<Partial<Record<string, string>>>,
  words: SetupWords,
  ask: Ask | undefined,
): Promise<Answered> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  const wrong: string[] = [];
  const assumed: string[] = [];
  for (const question of questions) {
    if (question.isAsked && !question.isAsked(answers)) continue;
    const { key, text, fallback, judge } = question;
    let answer = given[key]?.trim() ?? '';
    let mayStayOpen = fallback !== undefined && (given[key] !== undefined || !ask);
    for (;;) {
      if (!answer && mayStayOpen) answer = fallback ?? '';
      const flaw = answer ? await judge(answer, answers) : undefined;
      const said = flaw && `${key}: ${flaw}`;
      if (!said && (answer || mayStayOpen)) break;
      if (!ask) {
        if (said) wrong.push(said);
        else missing.push(text);
        break;
      }
      if (said) console.error(said);
      const next = await ask(`${text}: `);
      if (next === undefined) return { refusal: words.brokenOff, code: 130 };
      answer = next;
      mayStayOpen = fallback !== undefined;
    }
    if (!given[key] && !ask && answer) assumed.push(`${key}: ${answer}`);
    answers.set(key, answer);
  }
  if (wrong.length) return { refusal: words.wrong(wrong.join('\n')) };
  if (missing.length) return { refusal: words.missing(missing.join('; ')) };
  return { answers, assumed };
}
