/** The encoding of a text by its mark, its XML declaration or its meta element, and UTF-8 otherwise. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const begin = new TextDecoder('latin1').decode(head);
  const [, xml] = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(begin) ?? [];
  const [, html] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(begin) ?? [];
  return xml ?? html ?? 'utf-8';
}

/** A decoder for bytes that begin so. A name that nobody knows, and bytes that are not UTF-8, are read as Windows-1252. */
export function decoderFor(head: Uint8Array, whole?: Uint8Array): TextDecoder {
  const encoding = encodingOf(head);
  try {
    const decoder = new TextDecoder(encoding);
    if (decoder.encoding === 'utf-8' && whole) new TextDecoder('utf-8', { fatal: true }).decode(whole);
    return decoder;
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Bytes as text, in the encoding that they say or show. */
export const decodedText = (bytes: Uint8Array): string =>
  decoderFor(bytes.subarray(0, 2048), bytes).decode(bytes);
