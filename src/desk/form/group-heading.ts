import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { deskViewsIn } from '../../i18n/desk-views.ts';
import type { OpenForm } from '../former/show-version.ts';
import { element } from '../prose/element.ts';
import { groupKey } from './group-key.ts';
import { DrawnOnce } from './drawn-once.ts';

/** A map of Immutable.js, as far as it is used here. */
type Map = { get: (key: string) => unknown; toJS: () => unknown };
type Props = {
  field: Map;
  entry: Map | undefined;
  /** What `cms-plugin.ts` adds: the language of the form, and the form itself. */
  language: string;
  getForm?: () => OpenForm;
};

/** The language of the desk, its newsroom, the instant, and the server of a local desk. A public desk has none. */
export type HeadingSettings = {
  desk: string;
  server: string | undefined;
  settings: Newsroom;
  now: () => Date;
};

/** The heading at the top of a release. */
const firstOfReleases = `${groupKey}says`;

/** Sent to all headings of the page when a group is opened or closed: both languages show the same fields. */
const toggled = 'desk-group';
/** The groups that somebody has opened. They stay open until the desk is left. */
const opened = new Set<string>();

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) || typeof value === 'string'
    ? value.length > 0
    : isMap(value)
      ? Object.values(value).some(isFilled)
      : value !== undefined && value !== null && value !== false;

/**
 * The heading of a group of fields. One whose fields are rarely needed opens and closes them; it is closed while none of
 * them has a value.
 */
export const groupHeading = (settings: HeadingSettings) =>
  class GroupHeading extends DrawnOnce<Props> {
    #button: HTMLButtonElement | undefined;

    protected override drawn(): void {
      const { field } = this.props;
      const title = element('h2', { class: 'desk-group' });
      const label = String(field.get('label') ?? '');
      if (field.get('rare')) {
        this.#button = element('button', { type: 'button' }, label);
        this.#button.addEventListener('click', () => this.#toggle());
        title.append(this.#button);
        document.addEventListener(toggled, this.#show);
      } else title.append(label);
      this.place?.replaceChildren(title, ...this.#pasting());
      // A heading is no field, and nobody can undo it.
      const section = this.place?.closest('section');
      section?.setAttribute('role', 'none');
      section?.removeAttribute('aria-label');
      this.#show();
    }
    protected override left(): void {
      document.removeEventListener(toggled, this.#show);
    }

    /** Above a new release: the way to fill its fields from a text that is written already. */
    #pasting(): HTMLElement[] {
      const { language, getForm } = this.props;
      const form = getForm?.();
      if (this.#name !== firstOfReleases || !form || form.originalEntry) return [];
      const button = element(
        'button',
        { type: 'button', class: 'desk-paste' },
        deskViewsIn(settings.desk).finished.button,
      );
      button.addEventListener('click', () => {
        void import('../finished/paste-finished.ts').then(({ pasteFinished }) =>
          pasteFinished(form, language, settings),
        );
      });
      return [button];
    }
    get #keys(): readonly string[] {
      const keys = this.props.field.get('keys') as { toJS?: () => string[] } | string[] | undefined;
      return Array.isArray(keys) ? keys : (keys?.toJS?.() ?? []);
    }
    get #name(): string {
      return String(this.props.field.get('name'));
    }
    #toggle(): void {
      if (!opened.delete(this.#name)) opened.add(this.#name);
      document.dispatchEvent(new Event(toggled));
    }
    /** Shows or hides the fields, which are all that follows: this group is the last one. */
    readonly #show = (): void => {
      if (!this.#button) return;
      const { data } = (this.props.entry?.toJS() ?? {}) as { data?: Record<string, unknown> };
      const isNeeded = this.#keys.some((key) => isFilled(data?.[key]));
      // A value must not be hidden, because it may have a fault.
      const isOpen = isNeeded || opened.has(this.#name);
      this.#button.disabled = isNeeded;
      this.#button.setAttribute('aria-expanded', String(isOpen));
      this.place?.closest('section')?.toggleAttribute('data-closed', !isOpen);
    };
  };
