import { deskViewsIn } from '../../i18n/desk-views.ts';
import type { PageAnswer } from './ask-for-page.ts';
import { exchange } from './exchange.ts';
import { paneStyle } from './pane-style.ts';
import { type Look, keptLook, switches } from './switches.ts';
import { withFiles, withPictures } from './unsaved-pictures.ts';

/** The width of the window of a page or a list. In pixels. */
const widths = { phone: 390, desktop: 1280 };
/** The greatest width of anything smaller, which would be hard to read if it were scaled down like a page. */
const columnWidth = 760;

/** The pane beside the form: switches, a line about the draft, and the page in a window of its own. */
export class PaneFrame {
  readonly #words;
  readonly #hasPlaces: boolean;
  readonly #page: Document;
  readonly #stage: HTMLElement;
  readonly #window: HTMLIFrameElement;
  readonly #line: HTMLElement;
  readonly #reasons: HTMLElement;
  readonly #link: HTMLAnchorElement;
  #choice: Look;
  #styles = '';

  /** `onPlace` is called when the page is wanted at another place. Only `hasPlaces` offers others than the page. */
  constructor(root: HTMLElement, desk: string, hasPlaces: boolean, onPlace: () => void) {
    this.#words = deskViewsIn(desk).pane;
    this.#hasPlaces = hasPlaces;
    this.#page = root.ownerDocument;
    this.#page.documentElement.lang = desk;
    this.#page.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] ?? 'light';
    this.#choice = keptLook();
    const style = this.#page.createElement('style');
    style.textContent = paneStyle;
    this.#page.head.append(style);
    const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) =>
      Object.assign(this.#page.createElement(name), { className });
    this.#line = make('p', 'line');
    this.#line.setAttribute('role', 'status');
    this.#line.textContent = this.#words.making;
    this.#reasons = make('ul', 'reasons');
    this.#link = make('a', 'open');
    this.#link.textContent = this.#words.open;
    this.#link.hidden = true;
    this.#window = make('iframe', 'window');
    this.#window.title = this.#words.title;
    this.#stage = make('div', 'stage');
    this.#stage.append(this.#window);
    const bar = switches(this.#page, this.#words, this.#choice, hasPlaces, (choice) => {
      const isMoved = choice.place !== this.#choice.place;
      this.#choice = choice;
      this.#fit();
      if (isMoved) onPlace();
    });
    bar.append(this.#link);
    const head = make('header', 'head');
    head.append(bar, this.#line, this.#reasons);
    root.className = 'pane';
    root.append(head, this.#stage);
    new ResizeObserver(() => this.#fit()).observe(this.#stage);
  }

  get place(): Look['place'] {
    return this.#hasPlaces ? this.#choice.place : 'page';
  }

  /**
   * Shows a page, or says why the last one stays. `urlOf` finds the address of a picture that is not saved. False if one
   * is missing.
   */
  async show(
    page: PageAnswer,
    urlOf: (name: string) => string | undefined,
    isSaved: boolean,
  ): Promise<boolean> {
    const words = this.#words;
    const isPage = page !== undefined && 'html' in page;
    this.#line.textContent = isPage ? page.answer.said : page ? words.kept : words.failed;
    this.#line.classList.toggle('wrong', !isPage);
    const reasons = page && 'reasons' in page ? page.reasons : [];
    this.#reasons.replaceChildren(
      ...reasons.map((reason) => Object.assign(this.#page.createElement('li'), { textContent: reason })),
    );
    if (!isPage) return true;
    this.#link.href = new URL(page.answer.path, location.origin).href;
    this.#link.hidden = !isSaved || !page.answer.path;
    const next = new DOMParser().parseFromString(page.html, 'text/html');
    withFiles(next);
    const isComplete = await withPictures(next, urlOf);
    this.#exchange(next, this.#link.href);
    this.#fit();
    return isComplete;
  }

  #exchange(next: Document, address: string): void {
    const shown = this.#window.contentDocument;
    if (!shown) return;
    for (const script of next.querySelectorAll('script')) script.remove();
    const base = next.createElement('base');
    Object.assign(base, { href: address, target: '_blank' });
    const styles = [base, ...next.head.querySelectorAll('style, link[rel=stylesheet]')];
    const head = styles.map((style) => style.outerHTML).join('');
    if (head !== this.#styles) {
      this.#styles = head;
      shown.head.innerHTML = head;
    }
    for (const { name, value } of next.documentElement.attributes)
      shown.documentElement.setAttribute(name, value);
    exchange(shown.body, next.body);
  }

  /** Scales the page so that a window of the chosen width fits into the pane. */
  #fit(): void {
    const { width, theme } = this.#choice;
    const { place } = this;
    const { clientWidth, clientHeight } = this.#stage;
    const wide = Math.min(widths[width], place === 'page' || place === 'teaser' ? Infinity : columnWidth);
    const scale = Math.min(1, clientWidth / wide) || 1;
    Object.assign(this.#window.style, {
      inlineSize: `${wide}px`,
      blockSize: `${clientHeight / scale}px`,
      transform: `scale(${scale})`,
      marginInlineStart: `${Math.max(0, (clientWidth - wide * scale) / 2)}px`,
    });
    const root = this.#window.contentDocument?.documentElement;
    if (root) root.dataset['theme'] = theme;
  }
}
