/** The first texts of a newsroom that `npm run setup` makes, for people to go on from. */
export const firstTexts = {
  /** Begins what has to be filled in before anything is published. */
  placeholder: 'Platzhalter',
  role: 'Pressekontakt',
  newsroom: (publisher: string) => `${publisher}: Presse`,
  description: (publisher: string) =>
    `Nachrichten und Pressemitteilungen von ${publisher.replace(/\.?$/, '.')}`,
  topic: 'Aktuelles',
  boilerplate: (publisher: string) =>
    `Platzhalter: zwei oder drei Sätze, die sagen, wer ${publisher} ist und was dort geschieht.`,
  imprint: {
    title: 'Impressum',
    summary: 'Wer diesen Newsroom herausgibt und dafür verantwortlich ist.',
    provider: 'Anbieter',
    contact: 'Kontakt',
  },
  privacy: {
    title: 'Datenschutz',
    summary: 'Dieser Newsroom verwendet keine Cookies und ruft nichts bei Dritten ab.',
    text: 'Dieser Newsroom besteht aus fertigen Seiten. Er setzt keine Cookies, misst keine Besuche und lädt von sich aus nichts von anderen Servern. Videos laden erst nach einem Klick. Was Sie bei der Darstellung und in der Suche wählen, bleibt in Ihrem Browser.',
    placeholder:
      '**Platzhalter: Tragen Sie den Anbieter des Servers, die gespeicherten Daten, den Zweck, die Rechtsgrundlage und die Speicherdauer ein.**',
  },
};
export type FirstTexts = typeof firstTexts;
