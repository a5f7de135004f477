import type { DeskViews } from '../../shapes/desk-views.ts';
import { finishedWords } from './finished.ts';
import { publishedWords } from './published.ts';

const shown = 'The site shows it like this from its next build.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  states: {
    draft: 'Draft',
    scheduled: 'Scheduled',
    embargoed: 'Embargoed',
    published: 'Public',
    updated: 'Updated',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
  },
  list: {
    state: 'State',
    lift: 'Public from',
    year: 'Year',
    delays: {
      here: 'On this machine only',
      changed: 'change on this machine only',
      unbuilt: 'Public with the next build',
    },
  },
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
    soon: 'This is what readers see once it is saved and the site is built.',
    unnamed: 'The page appears with the first public release about it. This is how it would look.',
  },
  overview: {
    title: 'Overview',
    back: 'To the desk',
    next: 'What comes next',
    nothing: 'Nothing comes next.',
    ahead: {
      lift: () => 'becomes public',
      correction: () => 'correction or update becomes public',
      withdrawal: () => 'is withdrawn',
      registration: (event) => `Registration ends: ${event}`,
      event: (event) => `Event: ${event}`,
      leaves: (person) => `Last day as a contact: ${person}`,
    },
    releases: 'Releases',
    all: 'All',
    lacks: 'A language is missing or behind',
    warned: 'With notes',
    mine: 'Changed last by me',
    warnings: (count) => (count === 1 ? 'One note' : `${count} notes`),
    edit: 'Edit',
    page: 'Page',
    columns: { state: 'State', lift: 'Public from', title: 'Headline', languages: 'Languages' },
    languages: {
      missing: (language) => `${language} missing`,
      behind: (language) => `${language} behind`,
    },
    none: 'No release in this state.',
  },
  publish: {
    button: 'Publish …',
    waiting: (count) =>
      count === 1 ? 'One change is on this machine only.' : `${count} changes are on this machine only.`,
    does: (to) =>
      `These changes go to the shared repository (${to}). The next build shows what is public of them. Drafts and releases before their time stay hidden. Nothing is overwritten there.`,
    sure: 'Publish now',
    cancel: 'Cancel',
    done: 'Published: all changes are in the shared repository.',
    upToDate: 'All changes are in the shared repository.',
    alone: 'All changes are on this machine. There is no shared repository.',
  },
  saved: {
    here: 'Saved, not yet in the shared repository.',
    when: {
      draft: () => 'Draft: stays hidden.',
      scheduled: (at) => `Public from ${at}.`,
      embargoed: (at) => `Public after the embargo, from ${at}.`,
      published: () => 'Public with the next build.',
      updated: () => 'Public with the next build.',
      corrected: () => 'Public with the next build.',
      withdrawn: () => 'Withdrawn with the next build.',
    },
    close: 'Close',
  },
  heavy: {
    title: 'A large picture',
    says: (name, size) =>
      `${name} has ${size}. Readers load smaller versions; the original is in the press kit.`,
    cleaned: 'The save removes position, serial numbers and thumbnails of the camera. No pixel changes.',
    signed: 'It has content credentials (C2PA) and stays as it is.',
    elsewhere: 'It is stored as it is.',
    keep: 'Take the original',
    scale: (pixels) => `Scale to ${pixels} pixels`,
    hint: 'This is the size of a printed page (A4, 300 dpi). The file keeps who made it.',
    next: 'Continue',
  },
  former: {
    title: 'What this version has changed',
    nothing: 'Nothing in the fields and the text.',
    about: 'If you bring it back, the form has what it said. Nothing is saved until you save.',
    restore: 'Bring back into the form',
    close: 'Close',
  },
  refused: {
    saved: { title: 'Not saved yet', about: 'Please mend this and save again. A click leads to the place.' },
    deleted: {
      title: 'Not deleted',
      about: 'Other texts still need this entry. Please mend these places first, then delete it again.',
    },
    step: { title: 'Not changed', about: 'Everything is as it was before. The reason:' },
    close: 'OK',
  },
  published: publishedWords,
  finished: finishedWords,
};
