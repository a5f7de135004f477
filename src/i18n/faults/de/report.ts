import type { FaultWords } from '../../../faults/fault-words.ts';

const number = new Intl.NumberFormat('de');

/** What stands around the warnings of a check. */
export const reportWords: FaultWords['report'] = {
  rule: (rule, count) => `${number.format(count)} Hinweise (${rule}):`,
  more: (count) => `… und ${number.format(count)} weitere`,
  changed: 'Zuletzt geändert:',
  others: 'Alles andere:',
  all: '„npm run check -- --all“ nennt jeden Hinweis.',
  counted: (rules, others) => {
    const named = rules.map(([rule, count]) => `${rule} ${number.format(count)}`).join(', ');
    const rest = others > 0 ? ` und ${number.format(others)} weitere ${others === 1 ? 'Art' : 'Arten'}` : '';
    return `Hinweise: ${named}${rest}. „npm run check“ nennt sie.`;
  },
};
