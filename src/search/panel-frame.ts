import type { SearchFollow } from '../newsroom/pages/search-follow.ts';
import type { Index } from './engine.ts';
import type { RequestWords } from './follow/feed-request.ts';
import type { Labels } from './labels.ts';

type Messages = Record<
  | 'one'
  | 'many'
  | 'none'
  | 'older'
  | 'chosenOne'
  | 'chosenMany'
  | 'chosenNone'
  | 'loading'
  | 'failed'
  | 'suggestion'
  | 'also'
  | 'pictures'
  | 'corrected'
  | 'updated',
  string
>;

/** The elements of the search's markup, and the data in its attributes. */
export type PanelFrame = ReturnType<typeof panelFrame>;

export function panelFrame(panel: HTMLElement) {
  const one = <E extends Element>(selector: string): E => {
    const element = panel.querySelector<E>(selector);
    if (!element) throw new Error(`The markup of the search has no ${selector}.`);
    return element;
  };
  const data = <T>(name: string): T => JSON.parse(panel.dataset[name] ?? '') as T;
  const followed = <T>(name: string): T | undefined => {
    const written = panel.querySelector<HTMLElement>('[data-follow]')?.dataset[name];
    return written === undefined ? undefined : (JSON.parse(written) as T);
  };
  return {
    form: one<HTMLFormElement>('form'),
    input: one<HTMLInputElement>('[type=search]'),
    narrow: one<HTMLElement>('[data-narrow]'),
    /** Hidden until the script runs, because it needs one. */
    scripted: panel.querySelectorAll<HTMLElement>('[data-scripted]'),
    status: one<HTMLElement>('[role=status]'),
    suggestion: one<HTMLElement>('[data-suggestion]'),
    reset: one<HTMLButtonElement>('[data-reset]'),
    results: one<HTMLElement>('.results'),
    more: one<HTMLButtonElement>('[data-more]'),
    help: one<HTMLElement>('[data-help]'),
    /** How to follow a search. A preview has no feeds. */
    follow: {
      part: panel.querySelector<HTMLElement>('[data-follow]'),
      feeds: panel.querySelector<HTMLElement>('[data-follow] ul'),
      request: panel.querySelector<HTMLAnchorElement>('[data-follow] a[data-request]'),
      data: followed<SearchFollow>('follow'),
      words: followed<RequestWords & { inLanguage: string }>('words'),
    },
    /** The pictures of a search. */
    pictures: {
      part: panel.querySelector<HTMLElement>('[data-pictures]'),
      button: panel.querySelector<HTMLButtonElement>('[data-pictures] button'),
      list: panel.querySelector<HTMLElement>('[data-pictures] .results'),
      status: panel.querySelector<HTMLElement>('[data-pictures] [aria-live]'),
      /** The way to all pictures. */
      desk: panel.querySelector<HTMLElement>('[data-pictures] [data-desk]'),
      words: JSON.parse(
        panel.querySelector<HTMLElement>('[data-pictures]')?.dataset['pictures'] ?? '{}',
      ) as Record<'none' | 'one' | 'many', string>,
    },
    template: one<HTMLTemplateElement>('template'),
    language: panel.dataset['language'] ?? '',
    indexes: data<(Index & { foreign: string; hasPictures: boolean })[]>('indexes'),
    labels: data<Labels>('labels'),
    messages: data<Messages>('messages'),
  };
}

/** Shows a message and announces it to screen readers. */
export function say({ status }: PanelFrame, message: string, term = '', count = 0): void {
  status.textContent = message.replace('{count}', String(count)).replace('{term}', () => term);
}
