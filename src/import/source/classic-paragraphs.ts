const block =
  /^<\/?(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|script|iframe)\b/i;

/**
 * A text of the classic editor as HTML: empty lines part its paragraphs, and a line end is a break, outside of elements that
 * are blocks themselves. WordPress does the same whenever it shows such a text.
 */
export function classicParagraphs(text: string): string {
  const pieces = text
    .replace(/\r\n?/g, '\n')
    .split(
      /(<(?:pre|table|ul|ol|dl|blockquote|script|style)\b[^]*?<\/(?:pre|table|ul|ol|dl|blockquote|script|style)>)/i,
    );
  return pieces
    .map((piece, at) =>
      at % 2
        ? piece
        : piece
            .split(/\n\s*\n/)
            .map(paragraphOf)
            .join('\n\n'),
    )
    .join('\n\n');
}

function paragraphOf(chunk: string): string {
  const text = chunk.trim();
  if (!text) return '';
  if (block.test(text)) {
    // What follows a heading on the next line is a paragraph of its own.
    const [, first, rest] =
      /^(<(h[1-6])\b[^]*?<\/\2>)\s*\n([^]+)$/i
        .exec(text)
        ?.slice(0, 4)
        .filter((_, at) => at !== 2) ?? [];
    return first && rest ? `${first}\n${paragraphOf(rest)}` : text;
  }
  return `<p>${text.replace(/(?<!<br\s*\/?>)\n/g, '<br />\n')}</p>`;
}
