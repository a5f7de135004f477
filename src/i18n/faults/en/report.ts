import type { FaultWords } from '../../../faults/fault-words.ts';

const number = new Intl.NumberFormat('en');

/** What stands around the warnings of a check. */
export const reportWords: FaultWords['report'] = {
  rule: (rule, count) => `${number.format(count)} warnings (${rule}):`,
  more: (count) => `… and ${number.format(count)} more`,
  changed: 'Changed last:',
  others: 'Everything else:',
  all: '“npm run check -- --all” prints every warning.',
  counted: (rules, others) => {
    const named = rules.map(([rule, count]) => `${rule} ${number.format(count)}`).join(', ');
    const rest = others > 0 ? ` and ${number.format(others)} other ${others === 1 ? 'kind' : 'kinds'}` : '';
    return `Warnings: ${named}${rest}. “npm run check” prints them.`;
  },
};
