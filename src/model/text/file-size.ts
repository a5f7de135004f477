/** A file's size as readers expect it: bytes, kilobytes or megabytes of a thousand, as the language writes them. */
export function fileSizeInWords(language: string, bytes: number): string {
  const [unit, size] =
    bytes < 1000
      ? ['byte', bytes]
      : bytes < 100_000
        ? ['kilobyte', bytes / 1000]
        : ['megabyte', bytes / 1_000_000];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  // A line does not break between a number and its unit.
  return new Intl.NumberFormat(language, options).format(size).replaceAll(' ', '\u00A0');
}
