import type { DeskViews } from '../../shapes/desk-views.ts';

const shown = 'This is what readers see.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  pane: {
    title: 'The page as readers see it',
    place: 'Show as',
    places: {
      page: 'Page',
      teaser: 'Teaser in lists',
      hit: 'Search result',
      feed: 'Feed item',
      card: 'Social card',
    },
    width: 'Width',
    widths: { phone: 'Phone', desktop: 'Computer' },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark' },
    open: 'Open page',
    making: 'The page is being made …',
    kept: 'This version cannot be shown yet. Below is the last one that could.',
    failed: 'The desk does not answer. Is “npm run dev” still running?',
    states: {
      draft: (at) => `Draft. This is how it would look when it becomes public (${at}).`,
      scheduled: (at) => `Scheduled. This is what readers see from ${at}.`,
      embargoed: (at) => `Embargoed. This is what readers see from ${at}.`,
      published: () => `Public. ${shown}`,
      updated: () => `Updated. ${shown}`,
      corrected: () => `Corrected. ${shown}`,
      withdrawn: () => `Withdrawn. ${shown}`,
    },
  },
};
