import type { OpenNewsroom } from './newsroom.ts';

/** Caches the result of a function for each open newsroom. A part of one asks for that of the whole. */
export function once<Answer>(make: (newsroom: OpenNewsroom) => Answer): (newsroom: OpenNewsroom) => Answer {
  const answers = new WeakMap<OpenNewsroom, { answer: Answer }>();
  return (newsroom) => {
    const whole = newsroom.whole ?? newsroom;
    const kept = answers.get(whole) ?? { answer: make(whole) };
    answers.set(whole, kept);
    return kept.answer;
  };
}
