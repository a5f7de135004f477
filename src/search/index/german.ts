/** Stands between the parts of a compound: Wirtschaft-s-metropole, Kind-er-garten. */
const joints = ['s', 'es', 'n', 'en', 'e', 'er'];

/** First parts that hardly ever stand alone. */
const firstParts = new Set(
  (
    'süd nord ost west haupt neben hoch tief groß klein neu alt jung halb voll mittel ober innen außen fern nah ' +
    'nass trocken warm kalt leicht schwer rein roh rot grün blau weiß schwarz ' +
    'mikro makro nano elektro auto bio öko geo foto video tele multi mega hydro solar mini'
  ).split(' '),
);

/** Parts so common that a compound may be split at them although nobody has written them alone yet. */
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

/** Endings that make a new word of one word, and no compound of two. */
const derivation =
  /^(?:schaft|heit|(?:lich|bar|sam|haft|los|ig)*keit|lich|isch|los|bar|haft|sam|ling|chen|lein|nis|tum|ung|igung|erung|ierung|ation|enz|anz)(?:e[nrsm]?|s|n|ler|lern)?$/;

/** Syllables in front of a verb or its noun: An-lage, Be-stand. */
const verbPrefixes =
  /^(?:ab|an|auf|aus|be|bei|da|dar|durch|ein|ent|er|fort|ge|gegen|her|hin|hinter|mit|miss|nach|nieder|um|un|unter|ver|vor|voran|weg|wider|wieder|zer|zu|zurück|zusammen|über)$/;

/** A word without the ending of its case and number, roughly. */
export function trunk(word: string): string {
  return word.replace(/(?<=...)(?:ern|em|en|er|es|e|s|n)$/, '');
}

export type Nouns = {
  /** As they are written, in small letters. */
  forms: ReadonlySet<string>;
  /** Without their endings. */
  trunks: ReadonlySet<string>;
};

/** The nouns among the words of a language: written with a capital letter more often than without. */
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
 * The words that end a compound, from the longest: `Wirtschaftsmetropole` gives `metropole`,
 * `Auslandshandelskammer` gives `handelskammer` and `kammer`. What stands at the beginning of a word needs no
 * help, because the search finds beginnings.
 */
export function lastPartsOf(word: string, nouns: Nouns): string[] {
  const small = word.toLowerCase();
  if (small === word || word.length < 6 || !/^\p{L}+$/u.test(word)) return [];
  const sure: string[] = [];
  // Of the places where only one of the parts is known: the last one without a joint and the last one with it.
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

/** What a beginning that is itself a compound adds: `handelskammer` in front of `kammer`. */
function innerPartsOf(word: string, last: string, nouns: Nouns): string[] {
  const first = word.slice(0, -last.length).replace(/(?<=....)(?:es|s|n|en)$/, '');
  const capital = first.charAt(0).toUpperCase() + first.slice(1);
  return lastPartsOf(capital, nouns).map((inner) => word.slice(first.length - inner.length));
}

/** Whether the beginning is a word of its own, and whether a joint follows it. */
function howItBegins(first: string, { forms }: Nouns): 'plain' | 'joined' | undefined {
  const isWord = (stem: string) =>
    stem.length >= 3 &&
    (forms.has(stem) || forms.has(`${stem}e`) || firstParts.has(stem) || commonParts.has(stem));
  if (isWord(first)) return 'plain';
  return joints.some((joint) => first.endsWith(joint) && isWord(first.slice(0, -joint.length)))
    ? 'joined'
    : undefined;
}

/** The end of an unknown first part: a joint after a common ending, or a consonant. */
const endsLikeFirst = (first: string) =>
  /(?:ungs|heits|keits|schafts|ions|täts|ums|ings)$|[^aeiouäöüy]$/.test(first);

/** How a German word can begin. */
const onset =
  /^(?:[aeiouäöüy]|[bcdfghjklmnpqrstvwxz][aeiouäöüy]|[bfgkp]l|[bcdfgkptvw]r|ch[aeiloruäöü]|chr|gn|kn|ph|ps|qu|pf|sch[aeioulmnrwäöüy]|s[cklmnpt][aeioulräöü]|th|tsch|tw|zw)/;
