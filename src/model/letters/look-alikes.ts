/**
 * Small letters of other scripts that look like a Latin one, alone or as a capital. From Unicode's `confusables.txt`
 * (https://www.unicode.org/reports/tr39/#Confusable_Detection), version 10.0, for scripts with an alphabet. A letter
 * with two looks has that of its small form.
 */
const alike: Readonly<Record<string, string>> = {
  a: 'αаᗅꓮꭺ',
  b: 'βвьᏼᖯᗷꓐꮟ',
  c: 'сⲥꓚꮯ',
  d: 'ԁᑯᗞᗪꓒꓓꭰꮷ',
  e: 'εеҽꓰꭼ',
  f: 'ϝքᖴꓝ',
  g: 'ԍցᏻꓖꮐ',
  h: 'ηнһհᕼⲏꓧꮋꮒ',
  i: 'ιіӏꙇꭵ',
  j: 'ϳјᒍꓙꭻ',
  k: 'κкⲕꓗꮶ',
  l: 'ᒪⲓⳑꓡꓲꮮ',
  m: 'μϻмᗰⲙꓟꮇ',
  n: 'ոռⲛꓠ',
  o: 'οσоօჿⲟꓳ',
  p: 'ρрᑭⲣꓑꮲ',
  q: 'ԛգզ',
  r: 'гᖇᴦⲅꓣꭱꮁꮢ',
  s: 'ѕտꓢꮥꮪ',
  t: 'τтⲧꓔꭲ',
  u: 'υսᑌꓴ',
  v: 'νѵᐯꓦꮩ',
  w: 'ѡԝաꓪꮃꮤ',
  x: 'χхᕁᕽⲭꓫ',
  y: 'γуүყⲩꓬꭹꮍ',
  z: 'ζꓜꮓ',
};

const latin = new Map(Object.entries(alike).flatMap(([to, all]) => [...all].map((from) => [from, to])));

/** The Latin letter that a small letter looks like, or the letter itself. */
export const latinLook = (letter: string): string => latin.get(letter) ?? letter;
