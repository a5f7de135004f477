import type { DeskViews } from '../../shapes/desk-views.ts';

const shown = 'Voici ce que voient les lecteurs.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
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
    failed: 'La rédaction ne répond pas. « npm run dev » est-il toujours lancé ?',
    states: {
      draft: (at) => `Brouillon. Voici la page telle qu’elle serait une fois publique (${at}).`,
      scheduled: (at) => `Publication prévue. Voici ce que verront les lecteurs à partir du ${at}.`,
      embargoed: (at) => `Sous embargo. Voici ce que verront les lecteurs à partir du ${at}.`,
      published: () => `Public. ${shown}`,
      updated: () => `Mis à jour. ${shown}`,
      corrected: () => `Corrigé. ${shown}`,
      withdrawn: () => `Retiré. ${shown}`,
    },
  },
};
