import type { CalendarWords } from '../../shapes/dates.ts';

/** The names by which texts call months and days. */
export const calendar: CalendarWords = {
  months: [
    ...['January|Jan', 'February|Feb', 'March|Mar', 'April|Apr', 'May', 'June|Jun'],
    ...['July|Jul', 'August|Aug', 'September|Sept|Sep', 'October|Oct', 'November|Nov', 'December|Dec'],
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  shortWeekdays: ['Sun', 'Mon', 'Tues|Tue', 'Wed', 'Thurs|Thur|Thu', 'Fri', 'Sat'],
  anyYear: /\b(?:every|each|annual|annually|yearly|(?:last|next|previous|following) year)\b/iu,
};
