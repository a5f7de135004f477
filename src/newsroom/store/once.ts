import type { OpenNewsroom } from './newsroom.ts';

/** Caches the result of a function for each open newsroom. */
export function once<Answer>(make: (newsroom: OpenNewsroom) => Answer): (newsroom: OpenNewsroom) => Answer {
  const answers = new WeakMap<OpenNewsroom, { answer: Answer }>();
  return (newsroom) => {
    const kept = answers.get(newsroom) ?? { answer: make(newsroom) };
    answers.set(newsroom, kept);
    return kept.answer;
  };
}
