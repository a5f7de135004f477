import { DOMSerializer } from 'prosemirror-model';
import { tagValues } from '../document/values.ts';
import { proseSchema } from '../document/schema.ts';
import { readBody } from '../markdown/read-body.ts';

/** Fills an element with a body to be looked at: what can be read of its boxes, and nothing of its source. */
export function shownBody(body: string, place: HTMLElement): HTMLElement {
  const { doc } = readBody(body);
  const serializer = DOMSerializer.fromSchema(proseSchema);
  doc.forEach((node) => {
    if (node.type === proseSchema.nodes.source) return;
    const shown = serializer.serializeNode(node);
    if ('values' in node.attrs && shown instanceof HTMLElement) {
      const { title, caption, alt } = tagValues(node);
      const words = title ?? caption ?? alt;
      if (words) shown.prepend(Object.assign(document.createElement('strong'), { textContent: words }));
    }
    place.append(shown);
  });
  return place;
}
