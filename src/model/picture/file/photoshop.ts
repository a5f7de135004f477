import { bytesOf, concat, viewOf } from './bytes.ts';

/** The image resource with the IPTC record: https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/ */
const iptc = 0x0404;

/** The image resources with a thumbnail. */
const thumbnails = [0x0409, 0x040c];

/** The first IPTC record among the image resources of Photoshop, up to the first unreadable resource. */
export const recordIn = (resources: Uint8Array): Uint8Array | undefined => resourceIn(resources, [iptc]);

/** Whether the image resources of Photoshop have a thumbnail. */
export const hasThumbnailIn = (resources: Uint8Array): boolean =>
  resourceIn(resources, thumbnails) !== undefined;

function resourceIn(resources: Uint8Array, numbers: readonly number[]): Uint8Array | undefined {
  const view = viewOf(resources);
  let at = 0;
  while (at + 12 <= resources.length) {
    const start = at + 10 + even((resources[at + 6] ?? 0) + 1);
    if (start > resources.length) return undefined;
    const length = view.getUint32(start - 4);
    if (numbers.includes(view.getUint16(at + 4))) return resources.subarray(start, start + length);
    at = start + even(length);
  }
  return undefined;
}

/** An unnamed image resource with this IPTC record. */
export function resourceWith(record: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint16(0, iptc);
  head.setUint32(4, record.length);
  const padding = new Uint8Array(record.length % 2);
  return concat([bytesOf('8BIM'), new Uint8Array(head.buffer), record, padding]);
}

const even = (length: number) => length + (length % 2);
