import { beginOf, isPlainText, isUtf8Text } from '../file-kind/plain-text.ts';

/** A longer text is offered as a file alone. In bytes. */
const mostBytes = 300_000;
/** A paragraph of captions ends with the first sentence after so many characters. */
const fullParagraph = 400;

/** A paragraph of what is said, with the name of who says it, if the captions name somebody. */
export type Said = { speaker?: string | undefined; words: string };

/**
 * What is said in a recording, in paragraphs, from its captions (WebVTT) or a plain text in UTF-8. Empty for anything else,
 * and for a text that is too long for a page.
 */
export function wordsSaid(bytes: Uint8Array): Said[] {
  if (bytes.length > mostBytes || !isPlainText(bytes) || !isUtf8Text(bytes)) return [];
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const blocks = text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/);
  if (/^WEBVTT/.test(beginOf(bytes))) return joined(blocks.flatMap(cueIn));
  return blocks.map((block) => ({ words: oneLine(block) })).filter(({ words }) => words);
}

/** The words of one block of WebVTT (https://www.w3.org/TR/webvtt1/#file-structure). None of a note or a style. */
function cueIn(block: string): Said[] {
  const lines = block.split('\n');
  const timing = lines.findIndex((line) => line.includes('-->'));
  if (timing < 0 || timing > 1) return [];
  const said = lines
    .slice(timing + 1)
    .join(' ')
    .replace(dashes, '');
  return said.split(voiceEdge).flatMap((piece) => {
    const speaker = oneLine(decoded(/^<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(piece)?.[1] ?? ''));
    const words = oneLine(decoded(piece.replace(/<[^>]*>/g, '')));
    return words ? [{ ...(speaker && { speaker }), words }] : [];
  });
}

/** Where a voice begins, and where one ends before further words: a cue may have several. */
const voiceEdge = /(?=<v[.\s>]|<\/v>[^<]*[\p{L}\p{N}])/u;
/** A dash before a voice shows on the screen that another one speaks. On the page its name does. */
const dashes = /(?<!\S)[-–—]\s*(?=<v[.\s>])/g;

/** Captions of one speaker as paragraphs. */
function joined(cues: readonly Said[]): Said[] {
  const paragraphs: Said[] = [];
  for (const cue of cues) {
    const last = paragraphs.at(-1);
    const isFull = (last?.words.length ?? 0) > fullParagraph && /[.!?…。”»“]$/.test(last?.words ?? '');
    if (last && last.speaker === cue.speaker && !isFull) last.words += ` ${cue.words}`;
    else paragraphs.push({ ...cue });
  }
  return paragraphs;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The references that WebVTT knows. */
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0' };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => signs[name] ?? '');
