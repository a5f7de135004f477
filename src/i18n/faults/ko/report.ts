import type { FaultWords } from '../../../faults/fault-words.ts';

const number = new Intl.NumberFormat('ko');

/** What stands around the warnings of a check. */
export const reportWords: FaultWords['report'] = {
  rule: (rule, count) => `경고 ${number.format(count)}건(${rule}):`,
  more: (count) => `… 외 ${number.format(count)}건`,
  changed: '최근 변경:',
  others: '나머지:',
  all: '“npm run check -- --all”을 실행하면 모든 경고를 볼 수 있습니다.',
  counted: (rules, others) => {
    const named = rules.map(([rule, count]) => `${rule} ${number.format(count)}건`).join(', ');
    const rest = others > 0 ? ` 외 ${number.format(others)}종` : '';
    return `경고: ${named}${rest}. “npm run check”를 실행하면 볼 수 있습니다.`;
  },
};
