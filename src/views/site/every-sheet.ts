/**
 * The style that prints a notice at the head of every sheet, where a browser knows margin boxes
 * (https://www.w3.org/TR/css-page-3/#margin-boxes); elsewhere the notice stands on the first. What is fixed would not do:
 * above the text it lands at the foot of the sheet before.
 */
export function everySheet(notice: string): string {
  const text = JSON.stringify(notice).replaceAll('<', '\\3c ');
  return `@page{margin-block-start:26mm;@top-center{content:${text};font:bold 8.5pt/1.3 system-ui,sans-serif;vertical-align:middle}}`;
}
