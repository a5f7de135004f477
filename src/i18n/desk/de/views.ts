import type { DeskViews } from '../../shapes/desk-views.ts';

const shown = 'So sehen es die Leser.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  pane: {
    title: 'Die Seite, wie Leser sie sehen',
    place: 'Zeigen als',
    places: {
      page: 'Seite',
      teaser: 'Anreißer in Listen',
      hit: 'Suchtreffer',
      feed: 'Feed-Eintrag',
      card: 'Vorschaubild',
    },
    width: 'Breite',
    widths: { phone: 'Handy', desktop: 'Computer' },
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel' },
    open: 'Seite öffnen',
    making: 'Die Seite wird aufgebaut …',
    kept: 'Diese Fassung lässt sich noch nicht zeigen; unten steht die letzte, bei der es ging.',
    failed: 'Die Redaktion antwortet nicht. Läuft „npm run dev“ noch?',
    states: {
      draft: (at) => `Entwurf. So sähe es aus, wenn er öffentlich wird (${at}).`,
      scheduled: (at) => `Geplant. So sehen es die Leser ab ${at}.`,
      embargoed: (at) => `Sperrfrist. So sehen es die Leser ab ${at}.`,
      published: () => `Öffentlich. ${shown}`,
      updated: () => `Aktualisiert. ${shown}`,
      corrected: () => `Korrigiert. ${shown}`,
      withdrawn: () => `Zurückgezogen. ${shown}`,
    },
  },
};
