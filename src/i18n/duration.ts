/**
 * A duration in milliseconds, in words of a language: tenths of a second under ten seconds, at least one of them, and full
 * seconds above.
 */
export function durationIn(language: string, milliseconds: number): string {
  const seconds = Math.max(100, milliseconds) / 1_000;
  const full = Math.round(seconds);
  if (full < 60) {
    const maximumFractionDigits = seconds < 9.95 ? 1 : 0;
    const second = { style: 'unit', unit: 'second', unitDisplay: 'short' } as const;
    return new Intl.NumberFormat(language, { ...second, maximumFractionDigits }).format(seconds);
  }
  const parts = {
    hours: Math.floor(full / 3_600),
    minutes: Math.floor(full / 60) % 60,
    seconds: full % 60,
  };
  return new Intl.DurationFormat(language, { style: 'short' }).format(parts);
}
