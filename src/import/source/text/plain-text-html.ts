import { isFactsLabel } from '../../convert/fact-boxes.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const point = /^\s*(?:[•·▪‣◦–*-]|\d{1,3}[.)])[\t \u00a0]+(?=\S)/;
const label =
  /^(?:(?:über|about)\s.{2,80}|weiterführende links|weitere informationen|links|further links|related links)$/iu;
const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

const linked = (line: string): string =>
  escaped(line).replace(address, (found) => `<a href="${found.replaceAll('"', '%22')}">${found}</a>`);
/** The least length of a line that was broken because it was full. */
const fullLine = 45;

/** Plain text as HTML: empty lines part paragraphs, lines that were full go on, others end; lines with a sign are a list. */
export const plainTextHtml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((chunk) => blockOf(chunk.split('\n').filter((line) => line.trim())))
    .join('\n');

function blockOf(lines: readonly string[]): string {
  const [first = '', ...others] = lines;
  if (!first) return '';
  const isHeading =
    label.test(first.trim()) || isFactsLabel(first) || isHeadingOf(first.trim(), others[0]?.trim() ?? '');
  if (isHeading) return `<h2>${escaped(first.trim())}</h2>\n${blockOf(others)}`;
  if (lines.length > 1 && lines.every((line) => point.test(line))) {
    const isNumbered = lines.every((line) => /^\s*\d/.test(line));
    const start = isNumbered ? Number(/\d+/.exec(first)?.[0]) : 1;
    const items = lines.map((line) => `<li>${linked(line.replace(point, ''))}</li>`).join('');
    return isNumbered ? `<ol start="${start}">${items}</ol>` : `<ul>${items}</ul>`;
  }
  const isWrapped = lines.slice(0, -1).every((line) => line.trim().length >= fullLine);
  return `<p>${lines.map((line) => linked(line.trim())).join(isWrapped ? ' ' : '<br>')}</p>`;
}

/** A short line without an end, before a full one. */
const isHeadingOf = (line: string, next: string): boolean =>
  line.length <= 80 && next.length >= 90 && !/[.!?:;,…)]$|\d{3}|@/u.test(line);
