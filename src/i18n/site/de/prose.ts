/** What stands in a text: marks, pictures, videos, tables, notes. */
export const proseWords = {
  /** What stands between a label and what it labels, before the space. */
  colon: ':',
  quoteOpen: '„',
  quoteClose: '“',
  credit: (source: string) => source,
  table: 'Tabelle',
  gallery: 'Bildergalerie',
  fileSize: (size: string, kind: string) => `${kind}, ${size}`,
  picture: {
    enlarge: 'Bild vergrößern',
    close: 'Schließen',
    /** `across` and `down` are the largest print in good quality, in centimetres. */
    download: (format: string, width: number, height: number, across: number, down: number) =>
      `Herunterladen (${format}, ${width}\u00A0×\u00A0${height}\u00A0px, druckfähig bis ${across}\u00A0×\u00A0${down}\u00A0cm)`,
    copyCredit: 'Nachweis kopieren',
    previous: 'Vorheriges Bild',
    next: 'Nächstes Bild',
    /** Said of a picture that a machine has made or changed, by the term of IPTC. */
    ai: {
      trainedAlgorithmicMedia: 'Mit künstlicher Intelligenz erzeugt',
      compositeWithTrainedAlgorithmicMedia: 'Mit künstlicher Intelligenz verändert',
    },
  },
  video: {
    watch: (host: string) => `Bei ${host} ansehen`,
    play: 'Hier abspielen',
    notice: (host: string) => `Erst mit dem Klick werden Daten an ${host} übertragen.`,
  },
  /** What stands with a number and no line break parts from it, as alternatives of a regular expression. */
  facts: {
    units:
      'Tonnen?|Kubikmetern?|Quadratmetern?|Quadratkilometern?|Kilometern?|Metern?|Zentimetern?|Millimetern?|Hektar|Litern?|Kilogramm|Gramm|Euro|Cent|Dollar|Won|Prozent|Prozentpunkten?|Promille|Tausend|Millionen|Million|Mio\\.|Milliarden?|Mrd\\.|Uhr|Stunden?|Minuten?|Sekunden?|Tagen?|Wochen?|Monaten?|Jahren?|Grad|Knoten|Seemeilen?|Megawatt|Gigawatt|Kilowatt|Kilowattstunden?|Megawattstunden?|Gigawattstunden?|Seiten?|Personen',
    beforeNumbers: 'Nr\\.|Abs\\.|Art\\.|Kap\\.|Bd\\.|S\\.|§§?|Liegeplatz|Halle|Tor',
  },
  /** What stands around words that are struck through where nothing can be: in plain text. */
  struck: { before: '[gestrichen:', after: ']' },
  footnotes: { label: 'Fußnoten', back: 'Zurück zur Textstelle {reference}' },
};
export type ProseWords = typeof proseWords;
