import { concat } from './file/bytes.ts';
import type { Told } from './facts.ts';

/** One value of an IPTC-IIM record: https://iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf */
type DataSet = { record: number; number: number; value: Uint8Array };

/** Declares the texts as UTF-8 (dataset 1:90). */
const inUtf8: DataSet = { record: 1, number: 90, value: Uint8Array.of(0x1b, 0x25, 0x47) };
const version: DataSet = { record: 2, number: 0, value: Uint8Array.of(0, 4) };

/** Everything told of a picture, in its first language, as IPTC-IIM. Older programs of newsdesks read it. */
export function iptcRecord({ title, captions, creators, credit, source, terms, rights }: Told): Uint8Array {
  const [first] = captions;
  const told = [
    inUtf8,
    version,
    ...text(5, title, 64),
    ...text(40, terms, 256),
    ...creators.flatMap((creator) => text(80, creator, 32)),
    ...text(110, credit, 32),
    ...text(115, source, 32),
    ...text(116, rights, 128),
    ...text(120, first?.caption ?? title, 2000),
  ];
  return concat(
    told.map(({ record, number, value }) =>
      concat([Uint8Array.of(0x1c, record, number, value.length >> 8, value.length & 0xff), value]),
    ),
  );
}

/** The values of a dataset of record 2, such as the makers of the picture (2:80), in the encoding of the record. */
export const valuesIn = (record: Uint8Array, number: number): Uint8Array[] =>
  dataSets(record)
    .filter((one) => one.record === 2 && one.number === number)
    .map(({ value }) => value);

function text(number: number, content: string | undefined, limit: number): DataSet[] {
  if (content === undefined) return [];
  return [{ record: 2, number, value: cutAt(new TextEncoder().encode(content.normalize('NFC')), limit) }];
}

/** The first bytes of a UTF-8 text, at most `limit`, without half a character at the end. */
function cutAt(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** The values of a record, up to the first one that is cut off or in the extended form for more than 32,767 bytes. */
function dataSets(bytes: Uint8Array): DataSet[] {
  const found: DataSet[] = [];
  let at = 0;
  while (bytes[at] === 0x1c && at + 5 <= bytes.length) {
    const [record = 0, number = 0, high = 0, low = 0] = bytes.subarray(at + 1, at + 5);
    const end = at + 5 + ((high << 8) | low);
    if (high > 0x7f || end > bytes.length) break;
    found.push({ record, number, value: bytes.subarray(at + 5, end) });
    at = end;
  }
  return found;
}
