/** What stands on every page, and on those that are about the site itself. */
export const frameWords = {
  languageName: 'Deutsch',
  skipToContent: 'Zum Inhalt springen',
  navigation: {
    main: 'Hauptnavigation',
    footer: 'Fußnavigation',
    languages: 'Sprache',
    breadcrumb: 'Sie sind hier',
  },
  newsroom: 'Newsroom',
  home: 'Startseite',
  theme: 'Dunkle Darstellung',
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse führt zu keiner Seite dieses Newsrooms. Vielleicht hilft die Suche oder das Archiv.',
  },
  notice: 'Hinweis',
  preview: (at: string) =>
    `Vorschau auf den Newsroom, wie er am ${at} sein wird. Vertraulich: Was hier steht, ist bis dahin nicht zur Veröffentlichung bestimmt.`,
  demo: (publisher: string) => `Demonstration. Nicht herausgegeben von ${publisher.replace(/\.?$/, '.')}`,
  /** Name and address, as the law on media asks for them. */
  responsible: (who: string) => `Verantwortlich für den Inhalt (§\u00a018 Abs.\u00a02 MStV): ${who}`,
  /** Leads to the list of what readers get from others. */
  licences: 'Lizenzen der Schriften und Programme dieser Website',
};
export type FrameWords = typeof frameWords;
