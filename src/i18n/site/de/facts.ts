type Sentence = {
  label: string;
  shown: string;
  day: string;
  organisation: string;
  source: string;
  address: string;
};

/** The fact sheet: numbers with their day and source. */
export const factWords = {
  title: 'Zahlen und Fakten',
  /** In the menu. */
  menu: 'Fakten',
  intro: 'Zahlen zum Zitieren, jede mit Stand und Quelle.',
  asOf: (day: string) => `Stand: ${day}`,
  source: 'Quelle',
  load: 'Alle Zahlen laden:',
  link: 'Link zu dieser Zahl',
  linkTo: (label: string) => `Link zu dieser Zahl: ${label}`,
  former: (count: number) => (count === 1 ? 'Ein früherer Wert' : `${count} frühere Werte`),
  /** Goes with what somebody copies. */
  sentence: ({ label, shown, day, organisation, source, address }: Sentence) =>
    `${label}: ${shown} (Stand: ${day}). Quelle: ${organisation}, ${source}, ${address}`,
};
