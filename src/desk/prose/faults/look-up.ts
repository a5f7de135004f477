import { linksIn } from '../../../body/links.ts';
import { mentions } from '../../../body/mentions.ts';
import type { Root } from '../../../body/tree.ts';
import type { Collection } from '../../../faults/fault-facts.ts';
import { nearest } from '../../../faults/nearest.ts';
import { linkedSubject } from '../../../model/address/subject-link.ts';
import type { LinkProblem } from '../../draft/links-now.ts';
import type { Host } from '../host.ts';
import type { KnownNames } from './body-faults.ts';

/**
 * Looks up the names and links of a text, each once. Whatever was missing is looked up again: somebody may have added it.
 */
export class LookUp {
  readonly #host: Pick<Host, 'choicesOf' | 'events' | 'problemsOf'>;
  readonly #missing = new Map<string, { suggestion?: string | undefined }>();
  readonly #ids = new Map<Collection, ReadonlySet<string>>();
  readonly #links = new Map<string, LinkProblem | undefined>();

  constructor(host: Pick<Host, 'choicesOf' | 'events' | 'problemsOf'>) {
    this.#host = host;
  }

  /** What is known so far. */
  get known(): KnownNames {
    return {
      missing: (collection, id) => this.#missing.get(`${collection}/${id}`),
      events: this.#host.events(),
      links: this.#links,
    };
  }

  /** Looks up what a text names. Resolves to whether that has brought anything new. */
  async look(tree: Root): Promise<boolean> {
    const before = JSON.stringify([[...this.#missing], [...this.#links]]);
    await Promise.all([this.#names(tree), this.#addresses(tree)]);
    return JSON.stringify([[...this.#missing], [...this.#links]]) !== before;
  }

  async #names(tree: Root): Promise<void> {
    const named = new Map<Collection, Set<string>>();
    for (const { value, meta } of mentions(tree)) {
      const { refersTo: collection } = meta;
      if (!collection || value === '' || this.#ids.get(collection)?.has(value)) continue;
      named.set(collection, (named.get(collection) ?? new Set()).add(value));
    }
    for (const [collection, ids] of named) {
      const choices = await this.#host.choicesOf(collection);
      const known = new Set(choices.map(({ id }) => id));
      this.#ids.set(collection, known);
      for (const id of ids) {
        const key = `${collection}/${id}`;
        if (known.has(id)) this.#missing.delete(key);
        else this.#missing.set(key, { suggestion: nearest(id, known) });
      }
    }
  }

  async #addresses(tree: Root): Promise<void> {
    const hrefs = linksIn(tree)
      .map(({ href }) => href)
      .filter((href) => !linkedSubject(href) && !(this.#links.has(href) && !this.#links.get(href)));
    const found = hrefs.length ? await this.#host.problemsOf([...new Set(hrefs)]) : undefined;
    if (found) for (const href of hrefs) this.#links.set(href, found[href]);
  }
}
