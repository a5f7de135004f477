import type { SetupCheckWords } from '../../shapes/setup-check.ts';

/** Was vor der ersten Veröffentlichung noch fehlt. */
export const setupCheckWords: SetupCheckWords = {
  needs: {
    content: 'Inhalt',
    address: 'Adresse',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    contact: 'Pressekontakt',
    postal: 'Postanschrift',
    repository: 'Art des Repositoriums',
  },
  demo: 'Das ist noch die Demonstration. Rufen Sie „npm run setup“ auf.',
  faults: (count) =>
    `Die Prüfung findet ${count} Fehler. „npm run check“ sagt, wo, und was stattdessen zu schreiben ist.`,
  nowhere: (host) =>
    `${host} ist nur ein Beispiel. Schreiben Sie Ihre eigene Adresse als „url“ in content/newsroom.yaml (https://presse.ihre-domain.de/).`,
  noPage: (file) => `Die Seite fehlt. Schreiben Sie ${file} (docs/operations.md).`,
  placeholder: (files) =>
    `In ${files} stehen noch Platzhalter. Schreiben Sie, was die Seite sagen soll, und löschen Sie sie.`,
  noContact: (file) =>
    `Unter „contacts“ steht niemand, den Journalisten erreichen könnten. Tragen Sie jemanden mit „email“ oder „phone“ ein (${file}).`,
  noPostal: (file) =>
    `Der Herausgeber hat keine „postalAddress“. Tragen Sie sie in ${file} ein; das Gesetz verlangt sie im Impressum.`,
  noRepository:
    'Nirgends steht, ob Fremde dieses Repositorium lesen können. Schreiben Sie „repository: private“ oder „repository: public“ in content/newsroom.yaml.',
  ready: 'Es fehlt nichts. Als Nächstes: npm run build, dann npm run deploy -- <Ziel> (docs/operations.md).',
  sum: (count) => (count === 1 ? 'Eines fehlt noch.' : `${count} Dinge fehlen noch.`),
};
