import { Unzip, UnzipInflate } from 'fflate';

/** What an archive may hold when it is archiveMembers, in bytes, and in how many files: a bomb unpacks to far more. */
const mostUnpacked = 200 * 2 ** 20;
const mostFiles = 5000;

/**
 * The files of a ZIP by their names, which are only names: nothing is written where an archive says. Each is archiveMembers once
 * and no further than the limit; neither the sizes that it names itself nor its list of files at the end is believed, which
 * can name one file a thousand times.
 * @throws RangeError when it would unpack to too much, Error when it is none
 */
export function archiveMembers(bytes: Uint8Array, most = mostUnpacked): Map<string, Uint8Array<ArrayBuffer>> {
  const members = new Map<string, Uint8Array[]>();
  let [size, count] = [0, 0];
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > mostFiles) throw new RangeError(`${count} files`);
    const parts: Uint8Array[] = [];
    if (!file.name.endsWith('/')) members.set(file.name, parts);
    file.ondata = (error, part) => {
      if (error) throw error;
      size += part.length;
      if (size > most) throw new RangeError(`${size} > ${most} bytes`);
      parts.push(part.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  // In pieces, so that a limit is met before the whole is archiveMembers.
  for (let at = 0; at < bytes.length; at += 65_536)
    unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  if (!count) throw new Error('no archive');
  return new Map([...members].map(([name, parts]) => [name, joined(parts)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
