import type { FaultWords } from '../../../faults/fault-words.ts';

const number = new Intl.NumberFormat('fr');

/** What stands around the warnings of a check. */
export const reportWords: FaultWords['report'] = {
  rule: (rule, count) => `${number.format(count)} remarques (${rule}) :`,
  more: (count) => `… et ${number.format(count)} de plus`,
  changed: 'Modifié en dernier :',
  others: 'Tout le reste :',
  all: '« npm run check -- --all » affiche toutes les remarques.',
  counted: (rules, others) => {
    const named = rules.map(([rule, count]) => `${rule} ${number.format(count)}`).join(', ');
    const rest =
      others > 0 ? ` et ${number.format(others)} ${others === 1 ? 'autre sorte' : 'autres sortes'}` : '';
    return `Remarques : ${named}${rest}. « npm run check » les affiche.`;
  },
};
