import type { DeskWords } from '../../shapes/desk.ts';
import { pressDateWords } from '../../site/fr/calendar.ts';
import { valueWords } from '../../site/fr/values.ts';
import { brandLabels, brandOptions } from './brand.ts';
import { entityLabels } from './entities.ts';
import { editorWords } from './editor.ts';
import { dateLabels } from './dates.ts';
import { factLabels } from './facts.ts';
import { placeLabels } from './places.ts';
import { formWords } from './form.ts';
import { releaseLabels } from './releases.ts';
import { settingsLabels } from './settings.ts';

/** What editors read at their desk, from all topics. */
export const deskWords: DeskWords = {
  title: 'Rédaction',
  fields: {
    ...releaseLabels,
    ...entityLabels,
    ...factLabels,
    ...dateLabels,
    ...placeLabels,
    ...settingsLabels,
    ...brandLabels,
  },
  options: {
    ...brandOptions,
    '*.licence': valueWords.licence,
    '*.unread': { allowed: 'Autorisé' },
    '*.focus': {
      top: 'En haut',
      'right top': 'En haut à droite',
      right: 'À droite',
      'right bottom': 'En bas à droite',
      bottom: 'En bas',
      'left bottom': 'En bas à gauche',
      left: 'À gauche',
      'left top': 'En haut à gauche',
    },
    '*.digitalSourceType': {
      digitalCapture: 'Photographie',
      computationalCapture: 'Photographie calculée à partir de plusieurs prises (smartphone)',
      print: 'Numérisation d’un tirage ou d’un imprimé',
      screenCapture: 'Capture d’écran',
      digitalCreation: 'Création sur ordinateur, sans IA',
      humanEdits: 'Retouche à la main, sans IA',
      algorithmicallyEnhanced: 'Amélioration technique (couleur, netteté, taille)',
      compositeWithTrainedAlgorithmicMedia: 'Modification ou ajout à l’aide d’une IA',
      trainedAlgorithmicMedia: 'Image générée par une IA',
    },
    'releases.kind': valueWords.kinds,
    'newsroom.feeds.kinds': valueWords.kinds,
    'events.kind': pressDateWords.kinds,
    'events.status': valueWords.eventStatus,
    'events.precision': { early: 'Début', mid: 'Milieu', late: 'Fin' },
    'releases.events.precision': { early: 'Début', mid: 'Milieu', late: 'Fin' },
    'releases.events.status': valueWords.eventStatus,
    'releases.events.registration.status': { open: 'Ouverte', closed: 'Close' },
    'releases.corrections.kind': { correction: 'Correction', update: 'Mise à jour' },
    'releases.translation.machine': { none: 'Aucune', assisted: 'Assistée', full: 'Complète' },
    'releases.ai.use': { none: 'Aucun', assisted: 'Aide à la rédaction', generated: 'Texte généré' },
    'organisations.kind': { ...valueWords.organisationKinds, other: 'Autre' },
    'newsroom.front.blocks': {
      lead: 'À la une',
      latest: 'Derniers communiqués',
      topics: 'Thèmes',
      dates: 'Rendez-vous',
      contact: 'Contact et flux',
    },
    'newsroom.repository': { public: 'Public', private: 'Privé' },
    'newsroom.servedBy': {
      nginx: 'nginx',
      caddy: 'Caddy',
      cloudfront: 'CloudFront',
      netlify: 'Netlify',
      cloudflare: 'Cloudflare Pages',
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      bucket: 'Stockage objet sans CloudFront',
    },
    'newsroom.desk.host': { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea ou Forgejo' },
  },
  collections: {
    releases: {
      many: 'Communiqués',
      one: 'Communiqué',
      about: 'Les communiqués de presse et autres nouvelles.',
    },
    organisations: {
      many: 'Organisations',
      one: 'Organisation',
      about: 'Qui publie, participe ou est cité, avec présentations et logos.',
    },
    people: {
      many: 'Personnes',
      one: 'Personne',
      about: 'Les contacts presse et toutes les personnes citées.',
    },
    topics: { many: 'Thèmes', one: 'Thème', about: 'Ce qui sert à classer et à suivre les communiqués.' },
    places: {
      many: 'Lieux',
      one: 'Lieu',
      about: 'Là où se passe ce que racontent communiqués et rendez-vous.',
    },
    facts: {
      many: 'Chiffres clés',
      one: 'Chiffre',
      about:
        'Les chiffres avec leur date et leur source, que le site publie et qu’un communiqué peut reprendre.',
    },
    events: {
      many: 'Agenda',
      one: 'Rendez-vous',
      about: 'Les rendez-vous pour la presse qui ne figurent dans aucun communiqué.',
    },
    pages: {
      many: 'Pages permanentes',
      one: 'Page',
      about: 'Les mentions légales, la confidentialité et d’autres pages.',
    },
    newsroom: {
      many: 'Espace presse',
      one: 'Espace presse',
      about: 'Les paramètres de l’espace presse.',
    },
    brand: {
      many: 'Identité visuelle',
      one: 'Identité visuelle',
      about: 'L’apparence de l’espace presse : logo, couleurs, polices.',
    },
  },
  settings: 'Paramètres',
  body: ['Texte', 'Le texte du communiqué. Les intertitres commencent au deuxième niveau.'],
  slug: {
    hint: 'Le nom du dossier et de l’adresse : la date et des mots-clés (2026-01-15-port). Il ne change plus ensuite.',
    wrong: 'N’écrivez que des minuscules sans accent, des chiffres et des traits d’union simples.',
  },
  components: {
    Quote: 'Citation',
    FactBox: 'Encadré',
    Figure: 'Image',
    Gallery: 'Galerie',
    Video: 'Vidéo',
    Audio: 'Audio',
    Download: 'Fichier à télécharger',
    EventCard: 'Fiche d’événement',
    OrgLink: 'Lien vers une organisation',
    Fact: 'Chiffre clé',
  },
  form: formWords,
  prose: editorWords,
  commits: {
    create: '{{collection}} : création de {{slug}}',
    update: '{{collection}} : modification de {{slug}}',
    delete: '{{collection}} : suppression de {{slug}}',
    uploadMedia: 'Ajout du fichier {{path}}',
    deleteMedia: 'Suppression du fichier {{path}}',
  },
  save: {
    found: 'Trouvé',
    at: (line) => `ligne ${line}`,
    again: 'Si c’est voulu, enregistrez simplement encore une fois.',
  },
  closed: {
    title: 'La rédaction n’est pas configurée ici',
    local:
      'Sur votre ordinateur, « npm run dev » ouvre la rédaction sous /admin/, sans compte ni configuration.',
    host: 'Pour qu’elle fonctionne ici aussi, indiquez le dépôt dans content/newsroom.yaml (desk: { host: github, repository: association/newsroom }). L’hébergeur peut être github, gitlab ou gitea.',
  },
  needsScript: 'La rédaction a besoin de JavaScript.',
};
