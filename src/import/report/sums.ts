import { type ItemReport, kindOfLoss, type LossCode, type Outcome } from './loss.ts';

/** What became of all items together. */
export type Sums = {
  outcomes: Record<Outcome, number>;
  losses: Map<LossCode, number>;
};

export const noSums = (): Sums => ({
  outcomes: { written: 0, unchanged: 0, edited: 0, left: 0 },
  losses: new Map(),
});

export function addTo({ outcomes, losses }: Sums, report: ItemReport): void {
  if (report.item) outcomes[report.outcome] += 1;
  for (const { code } of report.losses) losses.set(code, (losses.get(code) ?? 0) + 1);
}

/** Whether anything was left behind or guessed. What was mended without a loss is none. */
export const hasLosses = ({ losses }: Sums): boolean =>
  [...losses.keys()].some((code) => kindOfLoss({ code, detail: '' }) !== 'changed');

/** What weighs most for readers: missing words, missing items, missing pictures, guesses. */
const urgency: readonly LossCode[] = [
  'text',
  'refused',
  'noText',
  'noDay',
  'noTitle',
  'malformed',
  'tooLarge',
  'picture',
  'attachment',
  'shortcode',
  'deadLink',
  'person',
  'redirect',
  'mojibake',
  'zone',
  'day',
  'language',
  'summary',
];

const weightOf = ({ losses }: ItemReport): number => {
  const ranks = losses.map(({ code }) => urgency.indexOf(code)).filter((rank) => rank >= 0);
  return ranks.length ? Math.min(...ranks) : Infinity;
};

/** The reports that a person should look at first, at most so many, in memory for no more. */
export class MostUrgent {
  readonly #found: ItemReport[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(report: ItemReport): void {
    if (weightOf(report) === Infinity) return;
    this.#found.push(report);
    if (this.#found.length <= this.#most * 2) return;
    this.#sort();
    this.#found.length = this.#most;
  }

  #sort(): void {
    this.#found.sort((a, b) => weightOf(a) - weightOf(b) || b.losses.length - a.losses.length);
  }

  list(): ItemReport[] {
    this.#sort();
    return this.#found.slice(0, this.#most);
  }
}

/** The gravest loss of an item. */
export const gravest = ({ losses }: ItemReport) =>
  [...losses].sort((a, b) => (urgency.indexOf(a.code) + 1 || 99) - (urgency.indexOf(b.code) + 1 || 99))[0];
