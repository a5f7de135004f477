import type { Search } from './address.ts';
import { find } from './engine.ts';
import type { PanelFrame } from './panel-frame.ts';

/**
 * Shows a suggestion when a search found nothing, if the suggested term has results. `take` is called with the term when the
 * reader chooses it. The code for it is loaded only now.
 */
export async function suggest(
  wanted: Search,
  { indexes, suggestion, messages }: PanelFrame,
  { isStillWanted, take }: { isStillWanted: () => boolean; take: (term: string) => void },
): Promise<void> {
  const { suggestionFor } = await import('./question/find-suggestion.ts');
  for (const index of wanted.isEverywhere ? indexes : indexes.slice(0, 1)) {
    const term = await suggestionFor(wanted.term, index);
    if (term === undefined || !(await find({ ...wanted, term }, [index])).total) continue;
    if (!isStillWanted()) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.lang = index.language;
    button.textContent = term;
    button.addEventListener('click', () => take(term));
    const [before = '', after = ''] = messages.suggestion.split('{term}');
    suggestion.replaceChildren(before, button, after);
    return;
  }
}
