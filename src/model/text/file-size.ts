/** A file's size in bytes, kilobytes or megabytes (powers of 1,000), in the format of a language. */
export function fileSizeInWords(language: string, bytes: number): string {
  const [unit, size] =
    bytes < 1000
      ? ['byte', bytes]
      : bytes < 100_000
        ? ['kilobyte', bytes / 1000]
        : ['megabyte', bytes / 1_000_000];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  // A no-break space between number and unit.
  return new Intl.NumberFormat(language, options).format(size).replaceAll(' ', '\u00A0');
}
