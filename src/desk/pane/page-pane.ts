import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import type { DraftRequest, Previewed } from '../draft/draft-request.ts';
import { entered } from '../without-cms-keys.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import { origin } from '../text/read-file.ts';
import { addedEntries } from '../form/added-entries.ts';
import { DrawnOnce } from '../form/drawn-once.ts';
import { askForPage } from './ask-for-page.ts';
import type { PaneFrame } from './pane-frame.ts';

/** The functions that the CMS gives to templates. */
type Props = CustomPreviewTemplateProps;

/** The server of the drafts (a path), the language of the desk, and those of the newsroom, the first one first. */
export type PaneSettings = { drafts: string; desk: string; languages: readonly string[] };

/** The pause after a key before a page is asked for: a key of the keyboard changes several values. In milliseconds. */
const pause = 30;

/** An entry of the CMS. A new one has neither a path nor a slug. */
type Entry = { data: Values; path?: string; slug?: string };

/** The folder or the id of an entry that has none yet: it only has to be one. */
const newFolder = '2000-01-01-new';

/** The folder of a text, or the id of another entry, by its path. */
const folderIn = (path: string): string | undefined =>
  path.endsWith('.yaml')
    ? path
        .split('/')
        .at(-1)
        ?.replace(/\.yaml$/, '')
    : path.split('/').at(-2);

/**
 * The preview template of a collection: the real page of the draft, from the server of the development.
 */
export function pagePane(collection: Previewed, { drafts, desk, languages }: PaneSettings) {
  return class PagePane extends DrawnOnce<Props> {
    #frame: PaneFrame | undefined;
    #timer: number | undefined;
    #isAsking = false;
    #asked = '';

    protected override drawn(): void {
      void this.#open();
    }
    protected override changed(): void {
      this.#soon(pause);
    }
    protected override left(): void {
      clearTimeout(this.#timer);
    }

    async #open(): Promise<void> {
      const { PaneFrame } = await import('./pane-frame.ts');
      if (!this.place) return;
      this.#frame = new PaneFrame(this.place, desk, collection === 'releases', () => this.#soon(0));
      this.#soon(0);
    }

    #soon(wait: number): void {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#ask(), wait);
    }

    /** One question at a time: whatever is typed meanwhile is asked for after the answer. */
    async #ask(): Promise<void> {
      if (this.#isAsking || !this.#frame) return;
      this.#isAsking = true;
      try {
        while (await this.#show(this.#frame));
      } finally {
        this.#isAsking = false;
      }
    }

    /** Shows the draft as it is now. False if it is shown already. */
    async #show(frame: PaneFrame): Promise<boolean> {
      const { deskText } = await import('../text/desk-text.ts');
      const entry = entered(this.props.entry.toJS() as unknown as Entry);
      const saved = entry.path === undefined ? undefined : folderIn(entry.path);
      const folder = saved ?? (entry.slug || newFolder);
      const text = deskText(entry.data, collection);
      const request: DraftRequest = {
        collection,
        folder,
        language: this.#language(),
        text,
        added: addedEntries().map(({ collection, id, values }) => ({
          collection,
          id,
          text: deskText(values, collection),
        })),
        isSaved: saved !== undefined && entry.data[origin] === text,
        desk,
        place: frame.place,
      };
      const asked = JSON.stringify(request);
      if (asked === this.#asked) return false;
      this.#asked = asked;
      const answer = await askForPage(drafts, request);
      const urlOf = (name: string) => this.props.getAsset(name)?.url;
      /** The CMS knows the address of a picture some time after its name. */
      const show = async (tries: number): Promise<void> => {
        if (asked !== this.#asked) return;
        const isComplete = await frame.show(answer, urlOf, saved !== undefined);
        if (!isComplete && tries > 1) setTimeout(() => void show(tries - 1), 200);
      };
      await show(15);
      return true;
    }

    /**
     * The language of the pane around this one. The CMS does not say it otherwise. A form of all languages has none: its
     * page is shown in that of the desk, if it has readers.
     */
    #language(): string {
      const pane = this.props.window.frameElement?.closest<HTMLElement>('[data-locale]');
      const own = [pane?.dataset['locale'], desk].find((one) => one !== undefined && languages.includes(one));
      return own ?? languages[0] ?? '';
    }
  };
}
