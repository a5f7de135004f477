import { element } from '../element.ts';

type OpenList = { list: HTMLElement; level: number; id: string };

/** A paragraph that Word calls the point of a list, with the sign before it. */
type Point = { paragraph: HTMLElement; level: number; id: string; sign: string };

/** Makes lists of the paragraphs that Word calls their points. The sign tells numbers from points. */
export function withLists(body: HTMLElement): void {
  let open: OpenList[] = [];
  for (const { paragraph, level, id, sign } of pointsIn(body)) {
    if (beforeIt(paragraph) !== open[0]?.list) open = [];
    const isDeeper = ({ level: other, id: otherId }: OpenList) =>
      other > level || (other === level && otherId !== id);
    while (open.length && isDeeper(open.at(-1) as OpenList)) open.pop();
    if ((open.at(-1)?.level ?? 0) < level) {
      const isOrdered = /^(?:\d+|[a-z]|[ivx]+)[.)]/i.test(sign);
      const start = /^\d+/.exec(sign)?.[0];
      const list = isOrdered ? element('ol', { start: start === '1' ? undefined : start }) : element('ul');
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      open.push({ list, level, id });
    }
    open.at(-1)?.list.append(element('li', {}, element('p', {}, ...paragraph.childNodes)));
    paragraph.remove();
  }
}

function pointsIn(body: HTMLElement): Point[] {
  const all = body.querySelectorAll<HTMLElement>('p[style*="mso-list"], p[class*="MsoList"]');
  return [...all].flatMap((paragraph): Point[] => {
    const style = paragraph.getAttribute('style') ?? '';
    const [, id = '', depth = '1'] = /mso-list:\s*(l\d+)\s+level(\d+)/.exec(style) ?? [];
    const spans = [...paragraph.querySelectorAll<HTMLElement>('[style*="mso-list"]')];
    const ignored = spans.find((span) => /ignore/i.test(span.getAttribute('style') ?? ''));
    const bare = /^[·•§o–-][\s\u00a0]{2,}/.exec(paragraph.textContent);
    if (!id && !ignored && !bare) return [];
    const sign = ignored?.textContent.trim() ?? '';
    ignored?.remove();
    const first = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!ignored && bare && first) first.nodeValue = (first.nodeValue ?? '').slice(bare[0].length);
    return [{ paragraph, level: Number(depth), id, sign }];
  });
}

/** What stands before a paragraph, without the empty ones between. */
function beforeIt(paragraph: Element): Element | null {
  let before = paragraph.previousElementSibling;
  while (before && !before.textContent.trim()) before = before.previousElementSibling;
  return before;
}
