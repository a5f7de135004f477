import type { NewsdeskWords } from '../de/newsdesk.ts';
import { ended } from './grammar.ts';

/** What journalists and machines take with them: press kits, sources, twins. */
export const newsdeskWords: NewsdeskWords = {
  terms: (licence, issuer) => `Texte : ${licence}. Source à mentionner : ${ended(issuer)}`,
  citation: (issuer, title, kind, day) => `${issuer}, « ${title} », ${kind}, ${day}.`,
  newsdesk: {
    title: 'Pour les rédactions',
    kit: (files, size) => `Dossier de presse (ZIP, ${files}\u00A0fichiers, ${size})`,
    organisationKit: (files, size) => `Logos et présentation (ZIP, ${files}\u00A0fichiers, ${size})`,
    copy: 'Copier',
    load: 'Télécharger',
    text: 'Texte',
    quote: 'Copier la citation',
    cite: 'Référence',
    copied: 'Copié',
    failed: 'Copie impossible',
    forms: { txt: 'TXT', md: 'Markdown', json: 'JSON (ninjs)' },
    events: 'Agenda',
    vcard: 'Enregistrer le contact (vCard)',
  },
  files: {
    picture: 'Image',
    caption: 'Légende',
    alt: 'Texte de remplacement',
    credit: 'Crédit',
    terms: 'Conditions d’utilisation',
    size: (width, height) => `${width} × ${height} pixels`,
  },
  moved: { title: 'Cette page a changé d’adresse', text: 'Le communiqué se trouve désormais ici :' },
  machines: {
    releases: 'Communiqués',
    feeds: 'Flux',
    more: 'Autres pages',
    twins:
      'Chaque communiqué existe aussi en texte (index.txt), en Markdown (index.md) et en JSON selon IPTC ninjs 3.1 (index.json).',
  },
};
