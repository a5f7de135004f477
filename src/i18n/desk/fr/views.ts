import type { DeskViews } from '../../shapes/desk-views.ts';
import { finishedWords } from './finished.ts';
import { publishedWords } from './published.ts';

const shown = 'Le site le montrera ainsi dès sa prochaine construction.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  states: {
    draft: 'Brouillon',
    scheduled: 'Prévu',
    embargoed: 'Sous embargo',
    published: 'Public',
    updated: 'Mis à jour',
    corrected: 'Corrigé',
    withdrawn: 'Retiré',
  },
  list: {
    state: 'État',
    lift: 'Public à partir du',
    year: 'Année',
    delays: {
      here: 'Seulement sur cet ordinateur',
      changed: 'modification seulement sur cet ordinateur',
      unbuilt: 'Public à la prochaine mise en ligne',
    },
  },
  pane: {
    title: 'La page telle que la voient les lecteurs',
    place: 'Afficher comme',
    places: {
      page: 'Page',
      teaser: 'Accroche dans les listes',
      hit: 'Résultat de recherche',
      feed: 'Élément de flux',
      card: 'Image de partage',
    },
    width: 'Largeur',
    widths: { phone: 'Téléphone', desktop: 'Ordinateur' },
    theme: 'Couleurs',
    themes: { light: 'Clair', dark: 'Sombre' },
    open: 'Ouvrir la page',
    making: 'La page se prépare…',
    kept: 'Cette version ne peut pas encore être affichée. Voici la dernière qui pouvait l’être.',
    failed: 'La rédaction ne répond pas. « npm run dev » est-il toujours lancé ?',
    states: {
      draft: (at) => `Brouillon. Voici la page telle qu’elle serait une fois publique (${at}).`,
      scheduled: (at) => `Publication prévue. Voici ce que verront les lecteurs à partir du ${at}.`,
      embargoed: (at) => `Sous embargo. Voici ce que verront les lecteurs à partir du ${at}.`,
      published: () => `Public. ${shown}`,
      updated: () => `Mis à jour. ${shown}`,
      corrected: () => `Corrigé. ${shown}`,
      withdrawn: () => `Retiré. ${shown}`,
    },
    soon: 'Voici ce que verront les lecteurs, une fois la page enregistrée et le site construit.',
    unnamed:
      'La page paraîtra avec le premier communiqué public à ce sujet. Voici à quoi elle ressemblerait.',
  },
  overview: {
    title: 'Vue d’ensemble',
    back: 'Vers la rédaction',
    next: 'À venir',
    nothing: 'Rien n’est prévu.',
    ahead: {
      lift: () => 'devient public',
      correction: () => 'correction ou mise à jour rendue publique',
      withdrawal: () => 'est retiré',
      registration: (event) => `Fin des inscriptions : ${event}`,
      event: (event) => `Événement : ${event}`,
      leaves: (person) => `Dernier jour comme contact : ${person}`,
    },
    releases: 'Communiqués',
    all: 'Tous',
    lacks: 'Langue manquante ou en retard',
    warned: 'Avec des remarques',
    mine: 'Modifiés en dernier par moi',
    warnings: (count) => (count === 1 ? 'Une remarque' : `${count} remarques`),
    edit: 'Modifier',
    page: 'Page',
    columns: { state: 'État', lift: 'Public à partir du', title: 'Titre', languages: 'Langues' },
    languages: {
      missing: (language) => `${language} : manquant`,
      behind: (language) => `${language} : en retard`,
    },
    none: 'Aucun communiqué dans cet état.',
  },
  publish: {
    button: 'Publier…',
    waiting: (count) =>
      count === 1
        ? 'Une modification n’est que sur cet ordinateur.'
        : `${count} modifications ne sont que sur cet ordinateur.`,
    does: (to) =>
      `Ces modifications vont dans le dépôt partagé (${to}). La prochaine mise en ligne n’en montre que ce qui est public ; les brouillons et les communiqués avant leur heure restent cachés. Rien n’y est écrasé.`,
    sure: 'Publier maintenant',
    cancel: 'Annuler',
    done: 'Publié : toutes les modifications sont dans le dépôt partagé.',
    upToDate: 'Toutes les modifications sont dans le dépôt partagé.',
    alone: 'Toutes les modifications sont sur cet ordinateur ; il n’y a pas de dépôt partagé.',
  },
  saved: {
    here: 'Enregistré, pas encore dans le dépôt partagé.',
    when: {
      draft: () => 'Brouillon : reste caché.',
      scheduled: (at) => `Public à partir du ${at}.`,
      embargoed: (at) => `Public après l’embargo, à partir du ${at}.`,
      published: () => 'Public à la prochaine mise en ligne.',
      updated: () => 'Public à la prochaine mise en ligne.',
      corrected: () => 'Public à la prochaine mise en ligne.',
      withdrawn: () => 'Retiré à la prochaine mise en ligne.',
    },
    close: 'Fermer',
  },
  heavy: {
    title: 'Une grande image',
    says: (name, size) =>
      `${name} pèse ${size}. Les lecteurs chargent des versions plus petites ; l’original est dans le dossier de presse.`,
    cleaned:
      'L’enregistrement retire le lieu, les numéros de série et les miniatures de l’appareil. Aucun pixel ne change.',
    signed: 'Elle porte des attestations de contenu (C2PA) et reste telle quelle.',
    elsewhere: 'Elle est déposée telle quelle.',
    keep: 'Prendre l’original',
    scale: (pixels) => `Réduire à ${pixels} pixels`,
    hint: 'C’est la taille d’une page imprimée (A4, 300 dpi). Le fichier garde le nom de l’auteur.',
    next: 'Continuer',
  },
  former: {
    title: 'Ce que cette version a changé',
    nothing: 'Rien dans les champs ni dans le texte.',
    about:
      'Si vous la reprenez, le formulaire contient ce qu’elle disait. Rien n’est enregistré avant que vous n’enregistriez.',
    restore: 'Reprendre dans le formulaire',
    close: 'Fermer',
  },
  refused: {
    saved: {
      title: 'Pas encore enregistré',
      about: 'Corrigez ceci et enregistrez encore une fois. Un clic mène à l’endroit.',
    },
    deleted: {
      title: 'Pas supprimé',
      about:
        'D’autres textes ont encore besoin de cet élément. Corrigez d’abord ces endroits, puis supprimez-le encore une fois.',
    },
    step: { title: 'Rien n’a changé', about: 'Tout est resté comme avant. La raison :' },
    close: 'OK',
  },
  published: publishedWords,
  finished: finishedWords,
};
