/** Particles that follow a noun without a space, longest first. */
const particles = [
  ...['에서부터', '으로부터', '이라고', '에게서', '까지는', '에서는', '으로는', '이라는', '으로서', '으로써'],
  ...[
    '에서',
    '에게',
    '으로',
    '부터',
    '까지',
    '처럼',
    '보다',
    '라고',
    '이나',
    '이며',
    '에는',
    '에도',
    '와의',
    '과의',
  ],
  ...['라는', '마다', '조차', '밖에', '이라', '로는', '로서', '로써', '만의', '들의', '들이', '들은', '들을'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '와', '과', '도', '로', '만', '들', '께', '며', '나'],
];

export const isHangul = (text: string): boolean => /^\p{Script=Hangul}+$/u.test(text.normalize('NFC'));

/** A Korean word without the particle at its end (부산을 → 부산), if at least two syllables remain. */
export function withoutParticle(word: string): string {
  if (!isHangul(word)) return word;
  const particle = particles.find((ending) => word.endsWith(ending) && word.length - ending.length >= 2);
  return particle ? word.slice(0, -particle.length) : word;
}
