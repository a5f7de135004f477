import { urlsOf } from '../../model/address/urls.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { element } from '../prose/element.ts';
import { DrawnOnce } from './drawn-once.ts';

/** What the CMS gives a control, with what `adding-changes.ts` adds: the name that an entry would get now. */
type Props = {
  entry: { toJS: () => unknown } | undefined;
  language: string;
  getSlug?: () => string | undefined;
};

/** The name of a release’s folder, `2026-01-15-hafen`. It begins with its day and says something after it. */
const folder = /^\d{4}-\d{2}-\d{2}-[a-z0-9]/;

/** Shows below the title at which address a release will be found, in the words for the time before it has one. */
export function addressLine(settings: Newsroom, { pending }: { pending: string }) {
  const urls = urlsOf(settings);
  return class AddressLine extends DrawnOnce<Props> {
    readonly #line = element('output', { class: 'desk-address' });

    protected override drawn(): void {
      this.place?.replaceChildren(this.#line);
      const section = this.place?.closest('section');
      // It is no field, and nobody can undo it.
      section?.setAttribute('role', 'none');
      section?.removeAttribute('aria-label');
      this.changed();
    }
    protected override changed(): void {
      const { entry, language, getSlug } = this.props;
      const { data = {}, path } = (entry?.toJS() ?? {}) as { data?: Record<string, unknown>; path?: string };
      const name = path?.split('/').at(-2) ?? getSlug?.() ?? '';
      const { publishedAt, title } = data;
      const isThere = title && typeof publishedAt === 'string' && publishedAt && folder.test(name);
      this.#line.textContent = isThere
        ? urls.absolute(urls.release(language, { folder: name, publishedAt }))
        : pending;
    }
  };
}
