import type { Loss } from '../report/loss.ts';

/** Signs nobody sees: soft hyphens, zero-width spaces and marks, byte order marks, controls other than line ends and tabs. */
const invisible =
  /[\u00ad\u200b\u2060\ufeff\u180e\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\uffff\u206a-\u206f\u202a-\u202e\u2066-\u2069]|\p{Co}|\p{Noncharacter_Code_Point}/gu;
/** A line end of its own kind. */
const lineEnds = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

/** UTF-8 that was read as Windows-1252, in the letters it takes: `Ã¤`, `â€“`, `Â `. */
const torn =
  /(?:[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122\u20ac]|â€[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122\u20ac])/g;

/** The bytes of Windows-1252 from 0x80 that have another code point in Unicode. */
const odd = new Map([...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((sign, at) => [sign, 0x80 + at] as const));

function whole(sequence: string): string {
  const bytes = [...sequence].map((sign) =>
    sign === ' ' ? 0xa0 : (odd.get(sign) ?? sign.codePointAt(0) ?? 0),
  );
  if (bytes.some((byte) => byte > 0xff)) return sequence;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return sequence;
  }
}

/**
 * A text with the signs that readers see: composed (NFC), with plain line ends, without invisible signs, and with the
 * letters that a wrong encoding has torn where they can only be these. `note` gets what was mended.
 */
export function mendedSigns(text: string, note: (loss: Loss) => void): string {
  let result = text.replace(lineEnds, '\n').normalize('NFC');
  const broken = result.match(torn) ?? [];
  // One such pair can be meant (`Ã©` in a lesson on encodings); a text without any whole letter beyond ASCII means none.
  const isTorn = broken.length > 0 && !/[^\u0000-\u007f]/.test(result.replace(torn, ''));
  if (isTorn) {
    result = result.replace(torn, whole).normalize('NFC');
    note({ code: 'mojibake', detail: `${broken[0] ?? ''} → ${whole(broken[0] ?? '')}` });
  }
  const unseen = result.match(invisible)?.length ?? 0;
  if (unseen) {
    result = result.replace(invisible, '');
    note({ code: 'invisible', detail: String(unseen) });
  }
  return result;
}
