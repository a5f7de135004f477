const [base, least, most, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128];

/** A label of a domain as it is read: `xn--bcher-kva` is `bücher`. Unchanged if it is not encoded (RFC 3492). */
export function labelInWords(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const end = Math.max(label.lastIndexOf('-'), 4 - 1);
  const signs = end > 3 ? [...label.slice(4, end)].map((sign) => sign.codePointAt(0) ?? 0) : [];
  let [code, place, bias] = [firstCode, 0, firstBias];
  const digits = [...label.slice(end + 1)].map(digitOf);
  for (let at = 0; at < digits.length;) {
    const before = place;
    for (let [weight, step] = [1, base]; ; step += base) {
      const digit = digits[at++];
      if (digit === undefined || digit < 0) return label;
      place += digit * weight;
      const limit = Math.min(Math.max(step - bias, least), most);
      if (digit < limit) break;
      weight *= base - limit;
    }
    const count = signs.length + 1;
    bias = adapted(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return label;
    signs.splice(place++, 0, code);
  }
  return String.fromCodePoint(...signs);
}

const digitOf = (sign: string): number =>
  '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(sign) + (/\d/.test(sign) ? 26 : -10);

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((base - least) * most) >> 1; bias += base) rest = Math.floor(rest / (base - least));
  return bias + Math.floor((base * rest) / (rest + skew));
}
