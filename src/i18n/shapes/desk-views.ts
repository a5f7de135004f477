import type { FinishedWords } from './desk-finished.ts';
import type { PublishedWords } from './desk-published.ts';

/** The states of a release (`gate/state.ts`). */
type State = 'draft' | 'scheduled' | 'embargoed' | 'published' | 'updated' | 'corrected' | 'withdrawn';

/** The words of the desk around its forms: the real page beside the form, states, and the way to the public. */
export type DeskViews = {
  /** The states in a word. */
  states: Readonly<Record<State, string>>;
  /** The groups and columns of the list of releases. */
  list: {
    state: string;
    lift: string;
    year: string;
    /** Said in the place of a public state (`here`, `unbuilt`) or after it, of what readers cannot have yet. */
    delays: Readonly<Record<'here' | 'changed' | 'unbuilt', string>>;
  };
  /** The real page beside the form. */
  pane: {
    title: string;
    /** The places at which readers meet a release. */
    place: string;
    places: Readonly<Record<'page' | 'teaser' | 'hit' | 'feed' | 'card', string>>;
    width: string;
    widths: Readonly<Record<'phone' | 'desktop', string>>;
    theme: string;
    themes: Readonly<Record<'light' | 'dark', string>>;
    open: string;
    making: string;
    /** Said when the draft cannot be shown; the reasons follow. */
    kept: string;
    failed: string;
    /** The state of the draft, and what is shown of it. `at` is the day and time of its lift. */
    states: Readonly<Record<State, (at: string) => string>>;
    /** Said of what is not saved yet, and of a draft without a state: an organisation, a person, a topic, a standing page. */
    soon: string;
    /** Said of an organisation, a person or a topic that no public release names. */
    unnamed: string;
  };
  /** The page with all releases and with what comes next. */
  overview: {
    title: string;
    back: string;
    next: string;
    nothing: string;
    /** What comes next; `of` names an event or a person. */
    ahead: Readonly<
      Record<
        'lift' | 'correction' | 'withdrawal' | 'registration' | 'event' | 'leaves',
        (of: string) => string
      >
    >;
    releases: string;
    all: string;
    lacks: string;
    /** The releases about which the check advises something, and those that the reader changed last. */
    warned: string;
    mine: string;
    warnings: (count: number) => string;
    edit: string;
    page: string;
    columns: { state: string; lift: string; title: string; languages: string };
    /** A language of a release, by its name. */
    languages: Readonly<Record<'missing' | 'behind', (language: string) => string>>;
    none: string;
  };
  /** The way to the shared repository. */
  publish: {
    button: string;
    /** What is not there yet, and what the button does. */
    waiting: (count: number) => string;
    does: (to: string) => string;
    sure: string;
    cancel: string;
    done: string;
    upToDate: string;
    alone: string;
  };
  /** Said after a save: where the text is now, and when it will be public. `at` is the day and time of its lift. */
  saved: {
    here: string;
    when: Readonly<Record<State, (at: string) => string>>;
    close: string;
  };
  /** What is said of a picture that weighs much, and what is done to it. */
  heavy: {
    title: string;
    says: (name: string, size: string) => string;
    /** At the desk of one machine, for a signed picture, and at a public desk. */
    cleaned: string;
    signed: string;
    elsewhere: string;
    keep: string;
    scale: (pixels: number) => string;
    hint: string;
    next: string;
  };
  /** What a former version has changed, and the button that brings it back into the form. */
  former: { title: string; nothing: string; about: string; restore: string; close: string };
  /** The list of what keeps an entry from being saved or deleted, or a step of its review from being taken. */
  refused: Record<'saved' | 'deleted' | 'step', { title: string; about: string }> & { close: string };
  /** Asked before a public release is changed, hidden or deleted. */
  published: PublishedWords;
  /** A release that is pasted whole. */
  finished: FinishedWords;
};
