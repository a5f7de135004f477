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

/** A day in words where its year is said already: `11. September`. */
export function dayOfMonthInWords(language: string, timeZone: string, instant: string | number): string {
  return formatter(language, { timeZone, day: 'numeric', month: 'long' }).format(new Date(instant));
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

/**
 * The offset of a time zone from UTC at an instant, in ISO 8601: `+02:00`. Local mean time, which zones had in former
 * centuries, is rounded to the minute, because ISO 8601 has no seconds there.
 */
export function offsetIn(timeZone: string, instant: string | number): string {
  const parts = formatter('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(new Date(instant));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = '0'] = /^GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(name) ?? [];
  if (!sign) return '+00:00';
  const whole = Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  return `${sign}${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

const two = (count: number) => String(count).padStart(2, '0');

/**
 * The offsets that the clocks of a time zone can have when they show a time (`2026-10-25T02:30`), the earlier instant
 * first: two in the hour that autumn repeats, none in the hour that spring leaves out.
 */
export function offsetsAt(timeZone: string, wall: string): string[] {
  const at = Date.parse(`${wall}Z`);
  const near = [-86_400_000, 86_400_000].map((by) => offsetIn(timeZone, at + by));
  return [...new Set(near)].filter((offset) => offsetIn(timeZone, Date.parse(`${wall}${offset}`)) === offset);
}

/** An instant as the clocks of a time zone show it, with their offset: `2026-03-29T03:30:00+02:00`. */
export function instantIn(timeZone: string, instant: string | number): string {
  const offset = offsetIn(timeZone, instant);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const by = (hours * 60 + minutes) * (offset.startsWith('-') ? -60_000 : 60_000);
  return `${new Date(new Date(instant).getTime() + by).toISOString().slice(0, 19)}${offset}`;
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
