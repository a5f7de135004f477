import type { Search } from './address.ts';
import { type Facet, facets } from './labels.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { Counts } from './pagefind-types.ts';

/** Reads the search from the fields of the form, and writes it back. */
export function searchFields({ form, input, narrow, reset, labels, language }: PanelFrame) {
  const select = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const everywhere = form.elements.namedItem('all') as HTMLInputElement | null;
  const labelOf = (facet: Facet, value: string) => labels[facet]?.[value] ?? value;

  function offer(facet: Facet, counts: Readonly<Record<string, number>>, chosen: string | undefined): void {
    const field = select(facet);
    const values = Object.entries({ ...(chosen && { [chosen]: 0 }), ...counts })
      .filter(([value, count]) => count > 0 || value === chosen)
      .map(([value, count]) => ({ value, count, label: labelOf(facet, value) }))
      // Years in descending order, everything else by name.
      .sort((a, b) => (facet === 'year' ? -1 : 1) * a.label.localeCompare(b.label, language));
    const [any] = field.options;
    field.replaceChildren(
      ...(any ? [any] : []),
      ...values.map(({ value, count, label }) => new Option(`${label} (${count})`, value)),
    );
    field.value = chosen ?? '';
    // A single value would not narrow the results.
    const isNeeded = chosen !== undefined || values.length > 1;
    field.closest('label')?.toggleAttribute('hidden', !isNeeded);
  }

  return {
    read: (): Search => ({
      term: input.value.trim(),
      chosen: Object.fromEntries(
        facets.flatMap((facet) => (select(facet).value ? [[facet, select(facet).value]] : [])),
      ),
      sort: select('sort').value === 'date' ? 'date' : 'relevance',
      isEverywhere: everywhere?.checked ?? false,
    }),
    write({ term, chosen, sort, isEverywhere }: Search): void {
      input.value = term;
      select('sort').value = sort === 'date' ? 'date' : '';
      if (everywhere) everywhere.checked = isEverywhere;
      for (const facet of facets) offer(facet, {}, chosen[facet]);
    },
    showChosen({ chosen }: Search): void {
      reset.hidden = !Object.values(chosen).some(Boolean);
    },
    /** Offers to narrow what was found. */
    showNarrow({ chosen }: Search, isFound: boolean): void {
      narrow.hidden = !isFound && !Object.values(chosen).some(Boolean);
    },
    showCounts({ chosen }: Search, counts: Counts): void {
      for (const facet of facets) offer(facet, counts[facet] ?? {}, chosen[facet]);
    },
  };
}
