const day = String.raw`(?:,\s*(?:den\s+)?\d{1,2}\.\s*(?:\p{L}+|\d{1,2}\.)\s*(?:\d{2,4})?|,\s*(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4})`;
const place = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{L}[\p{L}.'’-]*){0,3}`;
const agency = String.raw`\s*\([\p{L}/ .-]{2,20}\)`;

/**
 * `Berlin, 3. Dezember 2026 – `, `BUSAN, December 3, 2026 — `, `LICHTERHAVEN – `, `Berlin (dpa) - `, `(서울=연합뉴스) `.
 */
const dateline = new RegExp(
  `^\\s*(?:${place}(?:${day}|${agency})\\s*[–—:-]\\s*|[\\p{Lu} /.-]{3,30}\\s[–—-]\\s+|[(\\[][^)\\]=]{2,20}=[^)\\]]{2,20}[)\\]]\\s*)`,
  'u',
);

/** The place and day at the begin of a text. They have a field of their own. Empty without one. */
export const pastedDateline = (text: string): string => dateline.exec(text)?.[0] ?? '';
