import { concat } from './bytes.ts';
import type { PictureFacts } from './facts.ts';

/** A value of IPTC-IIM: https://iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf */
type DataSet = { record: number; number: number; value: Uint8Array };

/** Says that the texts are UTF-8 (dataset 1:90). */
const inUtf8: DataSet = { record: 1, number: 90, value: Uint8Array.of(0x1b, 0x25, 0x47) };
const version: DataSet = { record: 2, number: 0, value: Uint8Array.of(0, 4) };

/**
 * The facts of a picture in its first language as IPTC-IIM, which desks’ older programs read, and with what else an
 * older record says. Undefined when that cannot be read, or has letters in another encoding than UTF-8.
 */
export function iptcRecord(facts: PictureFacts, older: Uint8Array): Uint8Array | undefined {
  const { title, captions, credit, source, terms } = facts;
  const [first] = captions;
  const ours = [
    inUtf8,
    version,
    text(5, title, 64),
    text(40, terms, 256),
    text(110, credit, 32),
    text(115, source, 32),
    text(116, credit, 128),
    text(120, first?.caption ?? title, 2000),
  ];
  const before = dataSets(older);
  const kept = before?.filter((one) => !ours.some((other) => place(one) === place(other)));
  const isUtf8 = before?.some(
    ({ record, number, value }) => record === 1 && number === 90 && Buffer.compare(value, inUtf8.value) === 0,
  );
  if (!kept || (!isUtf8 && kept.some(({ value }) => value.some((byte) => byte > 0x7e)))) return undefined;
  return concat(
    [...kept, ...ours]
      .sort((a, b) => place(a) - place(b))
      .map(({ record, number, value }) =>
        concat([Uint8Array.of(0x1c, record, number, value.length >> 8, value.length & 0xff), value]),
      ),
  );
}

const place = ({ record, number }: DataSet) => record * 256 + number;

function text(number: number, content: string, limit: number): DataSet {
  return { record: 2, number, value: cutAt(new TextEncoder().encode(content.normalize('NFC')), limit) };
}

/** No more bytes than the standard allows, and no half character at the end. */
function cutAt(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** The values of a record; undefined when it is cut off, or holds one longer than 32,767 bytes. */
function dataSets(bytes: Uint8Array): DataSet[] | undefined {
  const found: DataSet[] = [];
  let at = 0;
  while (bytes[at] === 0x1c && at + 5 <= bytes.length) {
    const [record = 0, number = 0, high = 0, low = 0] = bytes.subarray(at + 1, at + 5);
    const end = at + 5 + ((high << 8) | low);
    if (high > 0x7f || end > bytes.length) return undefined;
    found.push({ record, number, value: bytes.subarray(at + 5, end) });
    at = end;
  }
  return bytes.subarray(at).every((byte) => byte === 0) ? found : undefined;
}
