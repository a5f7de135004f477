/** The calendar day (`yyyy-mm-dd`) of an instant in a time zone. */
export function dayIn(timeZone: string, instant: string | number): string {
  // The Swedish locale writes dates as ISO 8601 does.
  return formatter('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}

/** A day in words, `11. September 2019`, in a language and time zone. */
export function dayInWords(language: string, timeZone: string, instant: string | number): string {
  return formatter(language, { timeZone, dateStyle: 'long' }).format(new Date(instant));
}

/** The time of day, `16:27`. */
export function timeInWords(language: string, timeZone: string, instant: string | number): string {
  return formatter(language, { timeZone, timeStyle: 'short' }).format(new Date(instant));
}

/** The abbreviation of a zone's time at an instant, `MESZ`. */
export function zoneInWords(language: string, timeZone: string, instant: string | number): string {
  const parts = formatter(language, { timeZone, timeStyle: 'long' }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The name of a month (`09`): `September`. */
export function monthName(language: string, month: string): string {
  const options = { timeZone: 'UTC', month: 'long' } as const;
  return formatter(language, options).format(new Date(`2000-${month}-15T00:00:00Z`));
}

/** A month in words, `November 2019`. */
export function monthInWords(language: string, month: string): string {
  const options = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return formatter(language, options).format(new Date(`${month}-01T00:00:00Z`));
}

/** The offset of a time zone from UTC at an instant, in ISO 8601: `+02:00`. */
export function offsetIn(timeZone: string, instant: string | number): string {
  const parts = formatter('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date(instant));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', '') || '+00:00';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Cached, because making a formatter takes a hundred times as long as using it. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  // Our English dictionaries are British. `en` alone means the American order of day and month.
  const locale = language === 'en' ? 'en-GB' : language;
  const kept = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, kept);
  return kept;
}
