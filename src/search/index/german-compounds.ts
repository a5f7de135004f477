/** Linking letters between the parts of a compound: Wirtschaft-s-metropole, Kind-er-garten. */
const joints = ['s', 'es', 'n', 'en', 'e', 'er'];

/** First parts of compounds that are rarely words of their own. */
const firstParts = new Set(
  (
    'süd nord ost west haupt neben hoch tief groß klein neu alt jung halb voll mittel ober innen außen fern nah ' +
    'nass trocken warm kalt leicht schwer rein roh rot grün blau weiß schwarz ' +
    'mikro makro nano elektro auto bio öko geo foto video tele multi mega hydro solar mini'
  ).split(' '),
);

/** Parts so common that a compound is split at them even if no text has them as words of their own. */
const commonParts = new Set(
  (
    'amt anlage arbeit bahn bau bereich betrieb bezirk dienst einrichtung energie entwicklung fabrik fertigung ' +
    'forschung gebiet gebäude gesellschaft gespräch handel haus industrie institut jahr kammer konferenz kraft ' +
    'lage land leistung leiter markt medien messe metropole netz ordnung ort pflicht plan platz politik preis presse produkt ' +
    'produktion programm projekt rat raum recht region reise schiff schule schutz sicherheit sitzung stadt ' +
    'stelle straße streit strom system tag technik technologie treffen unternehmen verband verein verkehr ' +
    'versorgung vertrag wasser weg welt werk wirtschaft zahl zeit zentrum ziel'
  ).split(' '),
);
const lastParts = new Set([...commonParts].map(trunk));

/** Suffixes. They derive a new word from one word and are no second part of a compound. */
const derivation =
  /^(?:schaft|heit|(?:lich|bar|sam|haft|los|ig)*keit|lich|isch|los|bar|haft|sam|ling|chen|lein|nis|tum|ung|igung|erung|ierung|ation|enz|anz)(?:e[nrsm]?|s|n|ler|lern)?$/;

/** Prefixes of verbs and their nouns: An-lage, Be-stand. */
const verbPrefixes =
  /^(?:ab|an|auf|aus|be|bei|da|dar|durch|ein|ent|er|fort|ge|gegen|her|hin|hinter|mit|miss|nach|nieder|um|un|unter|ver|vor|voran|weg|wider|wieder|zer|zu|zurück|zusammen|über)$/;

/** A word without its inflection, roughly. */
export function trunk(word: string): string {
  return word.replace(/(?<=...)(?:ern|em|en|er|es|e|s|n)$/, '');
}

export type Nouns = {
  /** As they are written, in lower case. */
  forms: ReadonlySet<string>;
  /** Without inflection. */
  trunks: ReadonlySet<string>;
};

/** The nouns among words: those that are written with a capital letter more often than without. */
export function nounsAmong(counts: ReadonlyMap<string, number>): Nouns {
  const forms = new Set<string>();
  for (const [word, count] of counts) {
    const small = word.toLowerCase();
    if (small === word || word.length < 3 || word === word.toUpperCase()) continue;
    if (count > (counts.get(small) ?? 0)) forms.add(small);
  }
  return { forms, trunks: new Set([...forms].map(trunk)) };
}

/**
 * The words at the end of a compound, longest first: `metropole` of `Wirtschaftsmetropole`, `handelskammer` and `kammer` of
 * `Auslandshandelskammer`. The beginning of a word needs no alias, because Pagefind finds it.
 */
export function lastPartsOf(word: string, nouns: Nouns): string[] {
  const small = word.toLowerCase();
  if (small === word || word.length < 6 || !/^\p{L}+$/u.test(word)) return [];
  const sure: string[] = [];
  // Splits with only one known part: the last one without linking letters, and the last one with them.
  const likely: { plain?: string; joined?: string } = {};
  for (let at = 3; at <= small.length - 3; at += 1) {
    const [first, last] = [small.slice(0, at), small.slice(at)];
    if (derivation.test(last) || verbPrefixes.test(first) || !onset.test(last)) continue;
    const how = howItBegins(first, nouns);
    const isLast = nouns.trunks.has(trunk(last)) || lastParts.has(trunk(last));
    if (how && isLast) sure.push(last);
    else if (how && first.length >= 4 && last.length >= 5) likely[how] = last;
    else if (isLast && first.length >= 4 && last.length >= 5 && endsLikeFirst(first)) likely.plain ??= last;
  }
  const parts = sure.length ? sure : Object.values(likely);
  return [...new Set(parts.flatMap((last) => [...innerPartsOf(small, last, nouns), last]))];
}

/** Longer ends from a first part that is a compound itself: `handelskammer`, before `kammer`. */
function innerPartsOf(word: string, last: string, nouns: Nouns): string[] {
  const first = word.slice(0, -last.length).replace(/(?<=....)(?:es|s|n|en)$/, '');
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return lastPartsOf(capital, nouns).map((inner) => word.slice(first.length - inner.length));
}

/** How a known word begins the compound: without linking letters (`plain`), with them (`joined`), or not at all. */
function howItBegins(first: string, { forms }: Nouns): 'plain' | 'joined' | undefined {
  const isWord = (stem: string) =>
    stem.length >= 3 &&
    (forms.has(stem) || forms.has(`${stem}e`) || firstParts.has(stem) || commonParts.has(stem));
  if (isWord(first)) return 'plain';
  return joints.some((joint) => first.endsWith(joint) && isWord(first.slice(0, -joint.length)))
    ? 'joined'
    : undefined;
}

/** Whether an unknown text can be a first part: it ends with a suffix and linking letters, or with a consonant. */
const endsLikeFirst = (first: string) =>
  /(?:ungs|heits|keits|schafts|ions|täts|ums|ings)$|[^aeiouäöüy]$/.test(first);

/** The letters that a German word can begin with. */
const onset =
  /^(?:[aeiouäöüy]|[bcdfghjklmnpqrstvwxz][aeiouäöüy]|[bfgkp]l|[bcdfgkptvw]r|ch[aeiloruäöü]|chr|gn|kn|ph|ps|qu|pf|sch[aeioulmnrwäöüy]|s[cklmnpt][aeioulräöü]|th|tsch|tw|zw)/;
