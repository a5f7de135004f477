import type { Found } from '../engine.ts';
import type { PanelFrame } from '../panel-frame.ts';
import { hitItem } from './hit-item.ts';

/** Appends hits until the list has `end` results or there are no more; older spans may be asked for them. */
export async function fillPage(
  found: Found,
  frame: PanelFrame,
  end: number,
  isWanted: () => boolean,
): Promise<void> {
  for (;;) {
    const lacking = end - frame.results.children.length;
    const hits = lacking > 0 ? await found.next(lacking) : [];
    if (!isWanted()) return;
    frame.results.append(...hits.map((hit) => hitItem(hit, frame)));
    if (!hits.length) break;
  }
  frame.more.hidden = found.isWhole && frame.results.children.length >= found.total;
}
