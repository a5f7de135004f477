/** A part of an address in letters. Undefined where a percent sign stands for none of UTF-8. */
export function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/**
 * An address with its broken percent signs mended: one that means itself is written as `%25`, and letters of Windows-1252,
 * as old systems wrote them, as they are.
 */
export const withPercent = (address: string): string =>
  address
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/(?:%[\dA-Fa-f]{2})+/g, (run) => (decodedPart(run) === undefined ? inWindows1252(run) : run));

function inWindows1252(run: string): string {
  const bytes = run
    .split('%')
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
}
