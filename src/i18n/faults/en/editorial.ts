import type { EditorialRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What an editor would strike. */
export const editorialFaults: Sentences<EditorialRule> = {
  weekdayWrong: ({ day, right }) =>
    `The day of the week does not belong to this date (${day}). Correct the one or the other (${right}).`,
  offsetOfZone: ({ zone, offset }) =>
    `The offset is not that of ${zone} on this day. Check the time and write the right offset (${offset}); leave it if the time is that of another place.`,
  hourSkipped: ({ zone, example }) =>
    `There is no such time in ${zone} on this day, because the clocks go forward. Write the time that they show (${example}); leave it if the time is that of another place.`,
  eventPast: () =>
    'The event lies before the publication but still counts as planned. Check the dates, or write what has become of it (status: held).',
  eventNotYetHeld: () =>
    'The event lies in the future but counts as held. Check the dates, or write how it stands (status: confirmed).',
  registrationAfterEvent: () =>
    'Registration ends after the event. Check both dates and write a day before the event ends.',
  titleFullStop: () => 'The headline ends with a full stop. Delete the full stop.',
  titleCapitals: () =>
    'The headline is in capitals, which screen readers may spell out. Write it like a sentence (Delegation from Busan visits Dresden).',
  summaryCopiesLead: () =>
    'The summary repeats the first paragraph; the page shows one below the other. Say in it what happened, and begin the text with what comes next.',
  vagueLink: () =>
    'These words do not say where the link leads. Link the words that do ([how to register](https://example.org/)).',
  strangeAddress: ({ kind, domain }) =>
    kind === 'direction'
      ? `This address has invisible characters that change the direction of reading. Type it by hand; it leads to ${domain}.`
      : kind === 'account'
        ? `The words before the @ are no domain: this address leads to ${domain}. Delete the @ and everything before it except https://.`
        : `This domain has characters that look like others; its name is ${domain}. Check where the address leads and type it by hand.`,
  quoteWithoutSpeaker: () =>
    'The quotation names nobody. Write it as a Quote (<Quote speaker="frank-boesenberg">…</Quote>), or its source after a dash in the last line.',
};
