import type { FeedWords } from '../de/feeds.ts';

/** How to subscribe. */
export const feedWords: FeedWords = {
  title: 'S’abonner aux communiqués',
  intro:
    'Les nouveaux communiqués viennent à vous, complets et sans inscription : par un flux. Il vous suffit d’un lecteur de flux et d’une adresse.',
  howTitle: 'Comment faire',
  how: [
    'Prenez un lecteur que vous avez déjà : Thunderbird, Outlook et beaucoup de navigateurs lisent les flux ; sur un téléphone, il y a par exemple NetNewsWire, Feeder ou Feedly.',
    'Copiez sur cette page l’adresse du flux qui vous intéresse.',
    'Collez-la dans le lecteur, sous « Ajouter un flux » ou « S’abonner ». C’est tout.',
  ],
  mailTitle: 'Plutôt par e-mail ?',
  mail: 'Des services comme Blogtrottr, Feedrabbit ou Follow.it vous envoient chaque nouveauté d’un flux par e-mail. Vous vous inscrivez chez eux, pas chez nous ; notre site n’apprend jamais votre adresse.',
  /** Where the newsroom has a mailing of its own. */
  mailOwn: {
    text: 'Nos communiqués arrivent aussi par e-mail. Vous vous inscrivez, vous confirmez dans un e-mail, et vous pouvez vous désinscrire à tout moment.',
    signUp: 'S’inscrire aux e-mails',
  },
  formats:
    'Quel format ? Dans le doute, RSS. Tous les formats contiennent les mêmes communiqués en texte intégral.',
  listTitle: 'Tous les flux',
  main: (language) => `Tous les communiqués en ${language}`,
  everything: 'Tous les communiqués dans toutes les langues',
  saved: 'Recherches choisies',
  copy: (format, feed) => `Copier l’adresse : ${format}, ${feed}`,
  copyShort: 'Copier',
  copied: 'Adresse copiée',
  failed: 'Copie impossible',
  opmlTitle: 'Tout à la fois',
  opml: (language) => `Tous les flux en ${language} dans une liste (OPML)`,
  opmlAll: 'Les flux de toutes les langues dans une liste (OPML)',
  opmlText:
    'Les lecteurs de flux savent importer une telle liste et s’abonnent alors à tous les flux qu’elle contient.',
  about: (subject, newsroom) => `${subject} | ${newsroom}`,
  archive: (subject, number) => `${subject}, archive ${number}`,
  opened: 'Ceci est un flux. Pour vous abonner, copiez l’adresse de cette page dans votre lecteur.',
};
