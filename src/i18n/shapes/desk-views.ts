/** The states of a release (`gate/state.ts`). */
type State = 'draft' | 'scheduled' | 'embargoed' | 'published' | 'updated' | 'corrected' | 'withdrawn';

/** The words of the desk around its forms: the real page beside the form, states, and the way to the public. */
export type DeskViews = {
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
  };
};
