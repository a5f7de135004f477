/** How a search can be followed. `{search}` and `{address}` are those of the reader. */
export const searchFollowWords = {
  title: 'Diese Suche abonnieren',
  intro: 'Neue Meldungen kommen von selbst, mit dem Feed, der dieser Suche am nächsten ist:',
  inLanguage: '{subject} ({language})',
  ask: 'Nichts davon passt genau? Bitten Sie die Pressestelle um einen eigenen Feed:',
  request: 'E-Mail mit dieser Suche vorbereiten',
  subject: 'Feed für eine Suche: {search}',
  body: 'Guten Tag,\n\nbitte richten Sie für diese Suche einen Feed ein:\n\n{search}\n{address}\n\nVielen Dank',
};
export type SearchFollowWords = typeof searchFollowWords;
