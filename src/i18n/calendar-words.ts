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

export const calendarWords: Readonly<Record<'de' | 'en' | 'ko', CalendarWords>> = {
  de: {
    months: [
      ...['Januar|Jänner|Jan', 'Februar|Feber|Febr|Feb', 'März|Mrz', 'April|Apr', 'Mai', 'Juni|Jun'],
      ...['Juli|Jul', 'August|Aug', 'September|Sept|Sep', 'Oktober|Okt', 'November|Nov', 'Dezember|Dez'],
    ],
    weekdays: [
      ...['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'],
      'Samstag|Sonnabend',
    ],
    shortWeekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
    anyYear: /jährlich|jede[mns]|jeweils|Vorjahr|(?:letzten|vergangenen|vorigen|nächsten|kommenden) Jahr/iu,
  },
  en: {
    months: [
      ...['January|Jan', 'February|Feb', 'March|Mar', 'April|Apr', 'May', 'June|Jun'],
      ...['July|Jul', 'August|Aug', 'September|Sept|Sep', 'October|Oct', 'November|Nov', 'December|Dec'],
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    shortWeekdays: ['Sun', 'Mon', 'Tues|Tue', 'Wed', 'Thurs|Thur|Thu', 'Fri', 'Sat'],
    anyYear: /\b(?:every|each|annual|annually|yearly|(?:last|next|previous|following) year)\b/iu,
  },
  ko: {
    months: [],
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
    shortWeekdays: ['일', '월', '화', '수', '목', '금', '토'],
    anyYear: /매년|해마다|지난해|작년|내년|이듬해|전년|다음 해/u,
  },
};
