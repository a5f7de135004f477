import { concat } from './bytes.ts';

/** An image resource; `whole` is all of its bytes. */
type Resource = { id: number; data: Uint8Array; whole: Uint8Array };

/** Photoshop’s own signature, and those of programs that put theirs beside it. */
const signatures = ['8BIM', 'MeSa', 'PHUT', 'AgHg', 'DCSR'];
const iptc = 0x0404;
/** A digest over the record that is replaced. */
const iptcDigest = 0x0425;

/** The image resources of Photoshop; undefined when they cannot be read to their end. */
export function resourcesOf(bytes: Uint8Array): Resource[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Resource[] = [];
  let at = 0;
  while (at + 12 <= bytes.length) {
    const name = even((bytes[at + 6] ?? 0) + 1);
    const start = at + 10 + name;
    const isKnown = signatures.includes(Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'));
    if (!isKnown || start > bytes.length) return undefined;
    const end = start + view.getUint32(start - 4);
    if (end > bytes.length) return undefined;
    const next = Math.min(start + even(end - start), bytes.length);
    found.push({
      id: view.getUint16(at + 4),
      data: bytes.subarray(start, end),
      whole: padded(bytes.subarray(at, next)),
    });
    at = next;
  }
  return at === bytes.length ? found : undefined;
}

/** The IPTC record among resources; none is an empty one, and several are undefined. */
export function recordIn(resources: readonly Resource[]): Uint8Array | undefined {
  const [record, ...others] = resources.filter(({ id }) => id === iptc);
  return others.length > 0 ? undefined : (record?.data ?? new Uint8Array());
}

/** Resources with this record in place of an older one; others are kept byte for byte. */
export function withRecord(resources: readonly Resource[], record: Uint8Array): Uint8Array {
  const kept = resources.filter(({ id }) => id !== iptc && id !== iptcDigest);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint16(0, iptc);
  head.setUint32(4, record.length);
  return concat([
    ...kept.map(({ whole }) => whole),
    Buffer.from('8BIM', 'latin1'),
    new Uint8Array(head.buffer),
    padded(record),
  ]);
}

const even = (length: number) => length + (length % 2);
/** The last of the resources may lack the byte that makes its length even. */
const padded = (bytes: Uint8Array) => concat([bytes, new Uint8Array(bytes.length % 2)]);
