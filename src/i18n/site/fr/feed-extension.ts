import type { FeedExtensionWords } from '../de/feed-extension.ts';

/** What the extension of the JSON Feed tells, for whoever writes a program that reads it. */
export const feedExtensionWords: FeedExtensionWords = {
  title: 'Pour les programmes : ce que le JSON Feed dit de plus',
  intro:
    'Chaque entrée de nos JSON Feeds contient un objet nommé « _newsroom », une extension comme le prévoit JSON Feed 1.1. Les programmes qui ne la connaissent pas l’ignorent.',
  keys: {
    about: 'L’adresse de cette explication.',
    status:
      'L’état du communiqué : « published » (publié), « updated » (mis à jour), « corrected » (corrigé) ou « withdrawn » (retiré).',
    version:
      'Le numéro de la version : la première est 1, et chaque correction, mise à jour ou retrait ajoute un.',
    embargo: 'Toujours « null » : ce qui est sous embargo ne figure dans aucun flux.',
    corrections:
      'Toutes les corrections et mises à jour : quand (« at »), de quelle nature (« kind » : « correction » ou « update »), ce qui a changé (« note ») et, le cas échéant, le texte d’avant (« was ») et d’après (« now »).',
    events:
      'Les rendez-vous du communiqué : titre (« title »), début et fin (« start », « end » ; jour, instant ou mois), partie du mois (« precision »), lieu (« place »), organisateur (« organiser »), ce qu’il en est (« status ») et comment s’inscrire (« registration »).',
    contacts: 'Les contacts presse : nom, fonction, organisation, adresse e-mail et téléphone.',
    terms: 'En toutes lettres, les conditions d’utilisation du texte.',
    alt: 'Le texte alternatif de l’image indiquée par « image » ; sinon « null ».',
    taken_over:
      'Pour un communiqué repris d’un autre système : d’où (« from ») et quel jour (« on ») ; sinon « null ».',
    sha256:
      'Une somme de contrôle : SHA-256 de « content_text » en UTF-8, en hexadécimal. Tant qu’elle reste la même, le texte aussi.',
  },
};
