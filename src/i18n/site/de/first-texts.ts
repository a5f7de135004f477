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
  terms: {
    title: 'Nutzungsbedingungen',
    summary: 'Was Redaktionen mit den Texten und Bildern dieses Newsrooms tun dürfen.',
    texts: 'Texte',
    ofTexts:
      'Die Texte dürfen Sie in der Berichterstattung unentgeltlich verwenden, kürzen und übersetzen. Bitte nennen Sie die Quelle, wie sie bei jeder Meldung steht.',
    pictures: 'Bilder',
    editorial: (licence: string) =>
      `„${licence}“ heißt: Sie dürfen das Bild unentgeltlich zeigen, wenn Sie über den Gegenstand der Meldung berichten, gedruckt, im Netz, im Rundfunk und in sozialen Medien. Nennen Sie den Bildnachweis. Sie dürfen das Bild zuschneiden, verkleinern und in Helligkeit und Farbe anpassen, aber nicht so, dass sich seine Aussage ändert. Für Werbung, Verkauf und die Weitergabe an Dritte fragen Sie bitte den Pressekontakt.`,
    onRequest: (licence: string) =>
      `„${licence}“ heißt: Fragen Sie den Pressekontakt, bevor Sie das Bild zeigen. Steht beim Bild eine Creative-Commons-Lizenz, gilt sie.`,
    placeholder: '**Platzhalter: Prüfen Sie diese Bedingungen und ersetzen Sie sie durch Ihre eigenen.**',
  },
};
export type FirstTexts = typeof firstTexts;
