import type { CalendarWords } from '../../shapes/dates.ts';

/** The names by which texts call months and days. */
export const calendar: CalendarWords = {
  months: [
    ...['Januar|Jänner|Jan', 'Februar|Feber|Febr|Feb', 'März|Mrz', 'April|Apr', 'Mai', 'Juni|Jun'],
    ...['Juli|Jul', 'August|Aug', 'September|Sept|Sep', 'Oktober|Okt', 'November|Nov', 'Dezember|Dez'],
  ],
  weekdays: [...['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'], 'Samstag|Sonnabend'],
  shortWeekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  anyYear: /jährlich|jede[mns]|jeweils|Vorjahr|(?:letzten|vergangenen|vorigen|nächsten|kommenden) Jahr/iu,
};
