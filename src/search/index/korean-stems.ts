import { isHangul, withoutParticle } from '../korean-particles.ts';

/** Beginnings of endings that make a verb of a noun: 협력하고, 설립되었다. */
const verbal =
  /^(?:하[고는며면여였지기]|한다|했|합니|할|함|되[고는며면어었지]|된|됐|됩니|있|없|이다|입니|이었|였|시키|시킨)/;
/** Endings of verbs and adjectives. */
const verbEnding = /(?:다|며|고|면|서|려|는|게|야|지)$/;

/** The Korean words among these, without their particles. */
export function stemsAmong(counts: ReadonlyMap<string, number>): Set<string> {
  const stems = new Set<string>();
  for (const word of counts.keys()) {
    const stem = withoutParticle(word);
    if (stem.length >= 2 && isHangul(stem)) stems.add(stem);
  }
  return stems;
}

/**
 * The ends of a long Korean word that readers may search for: 경제사절단이 and 사절단이 of 부산경제사절단이, if 부산 and
 * 사절단 occur as words. The particle may stay, because Pagefind finds beginnings.
 */
export function innerWordsOf(word: string, stems: ReadonlySet<string>): string[] {
  const stem = withoutParticle(word);
  if (!isHangul(word) || stem.length < 3) return [];
  const found: string[] = [];
  for (let at = 1; at <= stem.length - 2; at += 1) {
    const [first, last] = [stem.slice(0, at), stem.slice(at)];
    if (verbal.test(last)) continue;
    const canBeWord = at >= 2 && stems.has(first) && !verbEnding.test(last);
    if (canBeWord || isRowOfWords(last, stems)) found.push(word.slice(at));
  }
  return found;
}

function isRowOfWords(text: string, stems: ReadonlySet<string>): boolean {
  if (stems.has(text)) return true;
  for (let at = 2; at <= text.length - 2; at += 1) {
    if (stems.has(text.slice(0, at)) && isRowOfWords(text.slice(at), stems)) return true;
  }
  return false;
}
