import { digestOf } from '../../../files/digest.ts';

const signs = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * The key of a record in a repository of the AT Protocol (https://atproto.com/specs/tid): microseconds since 1970 and
 * ten bits of the writer, in 13 signs. All of it is made of the id and the instant of what is told: the same news always
 * has the same key, and no other news has it.
 */
export function recordKey(id: string, at: Date): string {
  const mark = BigInt(`0x${digestOf(id).slice(0, 12)}`);
  const microseconds = BigInt(at.getTime()) * 1000n + (mark % 1000n);
  let rest = (microseconds << 10n) | ((mark / 1000n) % 1024n);
  let key = '';
  for (let place = 0; place < 13; place += 1) {
    key = (signs[Number(rest % 32n)] ?? '') + key;
    rest /= 32n;
  }
  return key;
}
