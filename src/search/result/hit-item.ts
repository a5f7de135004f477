import type { SearchHit } from '../engine.ts';
import type { ExcerptPiece } from './excerpt.ts';
import type { PanelFrame } from '../panel-frame.ts';
import { withPassage } from './passage.ts';

/** One result as an element, made from the template of the page. */
export function hitItem(hit: SearchHit, frame: PanelFrame): Node {
  const { template, language, indexes, labels, messages } = frame;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const isForeign = hit.language !== language;
  const link = item.querySelector('a');
  const excerpt = item.querySelector<HTMLElement>('.excerpt');
  if (link) link.href = withPassage(hit.url, hit.title, hit.excerpt);
  link?.replaceChildren(...nodesOf(hit.title));
  excerpt?.append(...nodesOf(hit.excerpt));
  const also = item.querySelector<HTMLElement>('.also');
  if (hit.also.length) {
    const [before = '', after = ''] = messages.also.split('{term}');
    const name = document.createElement('span');
    if (isForeign) name.lang = hit.language;
    name.append(...nodesOf(hit.also));
    also?.append(before, name, after);
  } else also?.remove();
  if (isForeign) for (const text of [link, excerpt]) if (text) text.lang = hit.language;
  const label = item.querySelector('.label');
  const foreign = isForeign ? indexes.find((index) => index.language === hit.language)?.foreign : undefined;
  const state = hit.state === 'corrected' || hit.state === 'updated' ? messages[hit.state] : undefined;
  const [topic = ''] = hit.topics;
  const parts = [dayOf(hit.date, language), state && marked(state), labels.topic?.[topic], foreign];
  label?.append(...parts.filter((part) => part !== undefined).map(entry));
  return item;
}

/** An entry of the slug line. */
function entry(part: string | Node): Node {
  const element = document.createElement('span');
  element.append(part);
  return element;
}

function marked(text: string): Node {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function nodesOf(pieces: readonly ExcerptPiece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    return isMatch ? marked(text) : document.createTextNode(text);
  });
}

/** The day of publication by the release's own offset, not by the time zone of the reader. */
function dayOf(instant: string, language: string): string {
  const [day = ''] = instant.split('T');
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T00:00Z`),
  );
}
