import type { CalendarWords } from '../../shapes/dates.ts';

/** The names by which texts call months and days. */
export const calendar: CalendarWords = {
  months: [],
  weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  shortWeekdays: ['일', '월', '화', '수', '목', '금', '토'],
  anyYear: /매년|해마다|지난해|작년|내년|이듬해|전년|다음 해/u,
};
