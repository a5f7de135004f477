/** The first and the last instant that ZIP can say. */
const [first, last] = [Date.UTC(1980, 0, 1), Date.UTC(2107, 11, 31, 23, 59, 58)];

/**
 * A time in ZIP: the fields of a clock without a zone, the nearest ones for an instant before 1980 or after 2107.
 * @throws for an invalid date
 */
function dosTime(instant: Date): number {
  if (Number.isNaN(instant.getTime())) throw new RangeError('Not a time for an archive: an invalid date');
  const at = new Date(Math.min(Math.max(instant.getTime(), first), last));
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x10000 + time;
}

/**
 * Writes the time of all members into an archive without comment, in place. fflate takes the fields from the local
 * clock, which differs between machines and skips an hour in spring.
 */
export function stampTime(archive: Uint8Array, at: Date): void {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const stamp = dosTime(at);
  const end = archive.length - 22;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const local = view.getUint32(entry + 42, true);
    view.setUint32(local + 10, stamp, true);
    view.setUint32(entry + 12, stamp, true);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
}
