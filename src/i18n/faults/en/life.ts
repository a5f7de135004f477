import type { LifeRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What is wrong with corrections, translations, people who have left, and changes of facts. */
export const lifeFaults: Sentences<LifeRule> = {
  correctionOrder: ({ earlier }) =>
    `Is not later than the entry before it. Order the corrections, the oldest first, each with an instant of its own (after ${earlier}).`,
  correctionTooEarly: ({ lift }) =>
    `Is not later than the publication. Write when the published text was changed (after ${lift}).`,
  correctionStillWrong: () =>
    'The wrong words still stand here. Correct this place, or write under was exactly the words that were wrong.',
  correctionNotMade: () =>
    'These words do not stand in the text. Correct the text, or write under now the words exactly as they stand there.',
  translationOfItself: () =>
    'Names its own language. Write the language of the original (of: de) or delete translation.',
  sourceVersion: ({ max, language }) =>
    `The original (${language}) has not that many versions. Write the one that was translated (at most ${max}).`,
  translationBehind: ({ count, language, example }) =>
    `The text lacks ${count === 1 ? 'a change' : `${count} changes`} of the original (${language}), and the site says so. Carry over what has changed, with its entry under corrections, or write the version to which it corresponds (${example}).`,
  untranslated: ({ language }) =>
    `The text is still the original (${language}) word for word. Translate it, or let it be a draft until then (draft: true).`,
  correctionNotCarried: ({ at, language }) =>
    `The text lacks the correction of the original (${language}) of ${at}. Carry it over with the same instant under corrections; if the text is to appear without it until then, write waived: [${at}].`,
  waiverIdle: () => 'This instant belongs to no change of the original that is missing here. Delete it.',
  successorCycle: () =>
    'The succession leads in a circle. Write somebody who is in charge today (successor: nadja-dehne).',
  nobodyFollows: ({ day }) =>
    `No longer in this role since ${day}, and nobody is in charge today. Name somebody (successor: nadja-dehne).`,
  leaverInText: ({ name }) =>
    `The number or address of ${name}, who has left this role, stands here. Delete it from the text.`,
  reviewerMissing: ({ example }) =>
    `Somebody has to review a text that a language model wrote, and answer for it. Name that person (reviewedBy: ${example}).`,
  changeEmpty: ({ example }) =>
    `Changes nothing. Add what is valid from then on (${example}), or delete the entry.`,
  changeOrder: ({ earlier }) =>
    `Does not begin after the entry before it. Order the entries, the oldest first (after ${earlier}).`,
  changeTwice: () =>
    'Begins together with an entry before it. Write both in one entry, or the right beginning (validFrom: 2026-12-24).',
  changeIdle: () =>
    'Is valid before already. If the new value stands above, write the old one there again, because readers see it at once; otherwise delete this line.',
  factTooEarly: ({ from }) =>
    `No value of this fact is known for the day of the release; the first is of ${from}. Add an earlier value to the file of the fact, or write the number here.`,
  factOutdated: ({ value, since, example }) =>
    `This is a former value. Since ${since} it is ${value}: write ${example}, or say on which day it was right.`,
};
