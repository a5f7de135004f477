/**
 * The names by which texts call months (January first) and days of the week (Sunday first); a bar separates several
 * names of one. A short name of a day counts only with a full stop or a comma after it: `So` is a word besides.
 */
export type CalendarWords = {
  months: readonly string[];
  weekdays: readonly string[];
  shortWeekdays: readonly string[];
  /** Words that tell of no certain year: every year, last year. */
  anyYear: RegExp;
};
