/** The parts of a name as address books keep them: https://www.rfc-editor.org/rfc/rfc6350#section-6.2.2 */
export type NameParts = { family: string; given: string; prefix: string; suffix: string };

const address = /^(?:dr|prof|professor|frau|herrn?|mrs?|ms|mx|sir|dame|mme|mlle)\.?$/i;
const degree = /^(?:dr|dres|dipl|mag|ing|lic|pd|priv|rev|hon)\.(?:$|[-(])/i;
/** Words of a degree that begins with one of the above: `Dr. rer. nat. h. c.` An initial is a capital letter. */
const degreeOf = /^\p{Ll}+\.$/u;
const behind = /^(?:(?:Jr|Sr|jun|sen)\.?|II|III|IV|PhD|MBA|MdB|MdL|MEP|(?:\p{L}{1,3}\.){2,})$/u;
/** Small words with which a family name begins. */
const particles = new Set(
  'von vom van vander de del della dello dalla da dal dos das do du des di der den la le las los ter ten te zu zum zur af av bin ibn ben el al'.split(
    ' ',
  ),
);
/** Korean family names of two syllables. */
const twoSyllables = /^(?:남궁|제갈|독고|사공|동방|선우|서문)(?=.)/;

/**
 * The parts of a name. `familyName` is the family name where an editor states it, as it stands in the name. Otherwise
 * the usual order of the script decides: in Latin script particles and the last word (`Ursula von der Leyen`), in Korean
 * the first syllable (`김민수`), in Chinese and Japanese the first characters. All letters are in one of the parts.
 */
export function nameParts(name: string, familyName?: string): NameParts {
  const [before = '', ...rest] = name.split(',').map((part) => part.trim());
  const words = before.split(/\s+/);
  const start = words.findIndex((word, place) => !isTitle(word, words[place - 1]));
  const first = start < 0 ? words.length - 1 : start;
  const own = words.slice(first);
  let end = own.length;
  while (end > 1 && behind.test(own[end - 1] ?? '')) end -= 1;
  const prefix = words.slice(0, first).join(' ');
  const after = rest.join(' ').split(/\s+/).filter(Boolean);
  // Without a degree behind it, a comma separates the family name, as in a list: “Anker, Ada”.
  if (after.some((word) => !behind.test(word)))
    return { family: own.join(' '), given: after.join(' '), prefix, suffix: '' };
  return {
    ...(stated(own.slice(0, end), familyName) ?? usual(own.slice(0, end))),
    prefix,
    suffix: [...own.slice(end), ...after].join(' '),
  };
}

const isTitle = (word: string, last: string | undefined): boolean =>
  address.test(word) || degree.test(word) || (degreeOf.test(word) && last !== undefined);

type Order = Pick<NameParts, 'family' | 'given'>;

function stated(words: readonly string[], familyName: string | undefined): Order | undefined {
  const name = words.join(' ');
  if (familyName === undefined || !isPartOf(name, familyName)) return undefined;
  const at = placeOf(name, familyName);
  const given = `${name.slice(0, at)} ${name.slice(at + familyName.length)}`;
  return { family: familyName, given: given.replace(/\s+/g, ' ').trim() };
}

/** The place of words in a name. Korean, Chinese and Japanese names have no spaces. */
function placeOf(name: string, words: string): number {
  if (/^[\p{Script=Hangul}\p{Script=Han}]/u.test(words)) return name.indexOf(words);
  return ` ${name} `.indexOf(` ${words} `);
}

/** Whether a family name stands in a name, in whole words. */
export const isPartOf = (name: string, familyName: string): boolean => placeOf(name, familyName) >= 0;

function usual(words: readonly string[]): Order {
  const [first = '', ...others] = words;
  const from = eastern(first, others);
  if (from !== undefined)
    return { family: first.slice(0, from), given: [first.slice(from), ...others].filter(Boolean).join(' ') };
  const particle = words.findIndex((word, place) => place > 0 && particles.has(word));
  const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** The length of the family name at the beginning. Undefined for a name that begins with the given one. */
function eastern(first: string, others: readonly string[]): number | undefined {
  if (/^\p{Script=Han}+$/u.test(first)) return others.length > 0 ? first.length : first.length > 3 ? 2 : 1;
  if (!/^[가-힣]+$/.test(first)) return undefined;
  // A name from elsewhere in Korean letters has spaces and longer parts: 나디아 데네.
  if (others.length > 0)
    return first.length === 1 || (first.length === 2 && twoSyllables.test(`${first} `))
      ? first.length
      : undefined;
  if (first.length > 5) return undefined;
  return twoSyllables.test(first) ? 2 : 1;
}
