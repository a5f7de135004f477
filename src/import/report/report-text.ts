import type { ImportWords } from '../../i18n/shapes/import.ts';
import { type ItemReport, kindOfLoss, type Loss, type LossKind } from './loss.ts';
import { gravest, type Sums } from './sums.ts';

const kinds: readonly LossKind[] = ['dropped', 'guessed', 'changed'];
const mostDetail = 200;

/** A text of a source as part of a line of the report: in one line, and none of its signs means anything. */
export const inLine = (text: string): string => {
  const one = text.replace(/\s+/gu, ' ').trim();
  const cut = one.length > mostDetail ? `${one.slice(0, mostDetail - 1)}…` : one;
  return cut;
};

/** The same with no sign that Markdown would read. */
const inMarkdown = (text: string): string => inLine(text).replace(/[\\`*_[\]<>{}#|&]/g, '\\$&');

export const lossLine = ({ code, detail }: Loss, words: ImportWords, show = inMarkdown): string =>
  (words.losses[code] ?? String)(show(detail));

/** The sums, as lines. */
export function sumLines({ outcomes, losses }: Sums, words: ImportWords): string[] {
  const counts = (['written', 'unchanged', 'edited', 'left'] as const)
    .filter((one) => outcomes[one])
    .map((one) => words.outcomes[one](outcomes[one]));
  const all = kinds.flatMap((kind) => {
    const own = [...losses]
      .filter(([code]) => kindOfLoss({ code, detail: '' }) === kind)
      .sort((a, b) => b[1] - a[1]);
    return own.length
      ? [
          '',
          `**${words.kinds[kind]}**`,
          '',
          ...own.map(([code, count]) => `- ${words.times(count)}: ${(words.losses[code] ?? String)('…')}`),
        ]
      : [];
  });
  return [...counts.map((count) => `- ${count}`), ...all];
}

/** The lines of one item. */
export function itemLines(report: ItemReport, words: ImportWords): string[] {
  const { title, file, place, outcome, losses } = report;
  const lines = kinds.flatMap((kind) =>
    losses
      .filter((loss) => kindOfLoss(loss) === kind)
      .map((loss) => `- ${words.kinds[kind]}: ${lossLine(loss, words)}`),
  );
  const at = [file && `\`${file}\``, words.outcome[outcome], place && words.inSource(inMarkdown(place))]
    .filter(Boolean)
    .join(' · ');
  return [
    `### ${inMarkdown(title || place || words.sums)}`,
    '',
    at,
    ...(lines.length ? ['', ...lines] : []),
    '',
  ];
}

/** What to look at first, a line for each item. */
export const urgentLines = (
  reports: readonly ItemReport[],
  words: ImportWords,
  show = inMarkdown,
): string[] =>
  reports.map((report) => {
    const loss = gravest(report);
    return `- ${show(report.title || report.place)}${report.file ? ` (\`${report.file}\`)` : ''}: ${loss ? lossLine(loss, words, show) : ''}`;
  });
