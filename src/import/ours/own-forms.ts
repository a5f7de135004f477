import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { videoAt } from '../../body/video.ts';
import { wordsIn } from '../../i18n/words.ts';
import { aiSourceTypes } from '../../model/digital-source.ts';
import { attachmentsIn, downloadsAt } from './own-downloads.ts';
import { recordingOf } from './own-recordings.ts';
import { innerWords, isElement, propertyOf } from '../convert/html-pieces.ts';
import type { OwnSurroundings, Surroundings } from '../convert/surroundings.ts';
import { withOwnTasks } from '../convert/tasks.ts';

/**
 * A text of our own feeds and press kits with its components: how they are written there stands in `body/plain`. What is not
 * exactly of that form stays what it is.
 */
export function withOwnForms(tree: Root, around: Surroundings): Root {
  const { ours } = around;
  if (!ours) return tree;
  const blocks = tree.children.filter((child) => child.type !== 'text' || child.value.trim());
  const noticed = withoutNotices(blocks, around, ours);
  const lead = noticed.findIndex((block) => !isNotice(block)) + 1;
  const simple = noticed.flatMap((block, at): RootContent[] => {
    if (isElement(block, 'figure')) return figureOf(block, around, ours, at === lead);
    return isElement(block, 'p') ? [alone(block, around, ours) ?? block] : [block];
  });
  return withOwnTasks({
    ...tree,
    children: withGalleries(withBoxes(withoutDownloads(simple, around, ours))),
  });
}

/** A sentence above the text about a correction that comes along goes: its page prints it. Every other one stays. */
function withoutNotices(
  blocks: readonly RootContent[],
  around: Surroundings,
  { corrections }: OwnSurroundings,
): RootContent[] {
  const words = wordsIn(around.language).corrections;
  const end = Math.max(
    0,
    blocks.findIndex((block) => !isNotice(block)),
  );
  return blocks.filter((block, at) => {
    const said = at < end && block.type === 'element' ? innerWords(block) : '';
    const isTold =
      [words.correction, words.update].some((label) => said.startsWith(`${label} (`)) &&
      corrections.some((note) => said.endsWith(comparable(note)));
    if (isTold) around.note({ code: 'ownNotice', detail: said });
    return !isTold;
  });
}

const isNotice = (block: RootContent): boolean => {
  const [only, ...more] = isElement(block, 'p') ? block.children : [];
  return isElement(only, 'em') && more.length === 0;
};

/** `caption · made with artificial intelligence · credit · terms` below a picture. */
function figureOf(
  node: Element,
  around: Surroundings,
  ours: OwnSurroundings,
  isLead: boolean,
): ElementContent[] {
  const words = wordsIn(around.language);
  const [image] = node.children.filter((child) => isElement(child, 'img'));
  const [below] = node.children.filter((child) => isElement(child, 'figcaption'));
  if (!image || !below) return [node];
  const address = propertyOf(image, 'src');
  const placed = around.pictureAt(address);
  const parts = innerWords(below).split(' · ');
  const terms = parts.pop();
  const licence = Object.entries(words.licence).find(([, label]) => comparable(label) === terms)?.[0];
  if (!placed || licence === undefined) return [node];
  // A credit may have points of its own; a source that names it says where it begins.
  const known = placed.credit && parts.join(' · ').endsWith(placed.credit) ? placed.credit : undefined;
  const credit = known ?? parts.at(-1) ?? '';
  parts.splice(-credit.split(' · ').length);
  const ai = aiSourceTypes.find((type) => comparable(words.picture.ai[type]) === parts.at(-1));
  if (ai) parts.pop();
  const said = {
    alt: propertyOf(image, 'alt'),
    caption: parts.join(' · '),
    credit,
    ...(licence !== ours.licence && { licence }),
    ...(ai && { digitalSourceType: ai }),
  };
  if (!isLead || (ours.lead !== undefined && ours.lead !== address))
    return [h('x-figure', { src: placed.src, ...said })];
  // Only JSON Feed names it; elsewhere it may have been a picture of the text.
  if (ours.lead === undefined) around.note({ code: 'leadPicture', detail: placed.src });
  ours.leadIs({ src: placed.src, ...said });
  return [];
}

const comparable = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What stands alone in a paragraph of a text without components. */
const alone = (node: Element, around: Surroundings, ours: OwnSurroundings): Element | undefined =>
  recordingOf(node, around, ours) ?? eventCardOf(node, around, ours) ?? linkAlone(node, around, ours);

/** The box of an event that comes along: its title, and when and where it is, which the box says by itself. */
function eventCardOf(
  { children }: Element,
  { language }: Surroundings,
  { events }: OwnSurroundings,
): Element | undefined {
  const [title, told, ...more] = children;
  const { colon } = wordsIn(language);
  const isCard = isElement(title, 'strong') && told?.type === 'text' && told.value.startsWith(`${colon} `);
  return isCard && !more.length && events.includes(innerWords(title))
    ? h('x-event-card', { title: innerWords(title) })
    : undefined;
}

/** A film, or a file beside the text, which is a link alone in its paragraph. */
function linkAlone(node: Element, around: Surroundings, ours: OwnSurroundings): Element | undefined {
  const [link, ...more] = node.children.filter((child) => child.type !== 'text' || child.value.trim());
  if (!isElement(link, 'a') || more.length) return undefined;
  const href = propertyOf(link, 'href');
  const said = innerWords(link);
  const file = ours.fileAt(href);
  if (file !== undefined) return h('x-download', { file, title: said });
  const film = videoAt(href);
  const watch = film && comparable(` (${wordsIn(around.language).video.watch(film.host)})`);
  return watch && said.endsWith(watch)
    ? h('x-video', { href, title: said.slice(0, -watch.length).trim() })
    : undefined;
}

/** The list of the attachments behind the text goes if all of them come along. */
function withoutDownloads(
  blocks: readonly RootContent[],
  { language }: Surroundings,
  { fileAt }: OwnSurroundings,
): RootContent[] {
  const at = downloadsAt(blocks, language);
  const isAll = attachmentsIn(blocks[at + 1]).every(({ address }) => fileAt(address) !== undefined);
  return at >= 0 && isAll ? blocks.toSpliced(at, 2) : [...blocks];
}

/** A box: a rule, its title, what it holds, and a rule. */
function withBoxes(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as RootContent;
    const title = blocks[at + 1];
    const end = blocks.findIndex((one, place) => place > at + 1 && isElement(one, 'hr'));
    const inside = blocks.slice(at + 2, end) as ElementContent[];
    const isBox =
      isElement(block, 'hr') &&
      isElement(title, 'h3') &&
      inside.length > 0 &&
      inside.every((one) => isElement(one, 'p', 'ul', 'ol', 'table', 'blockquote'));
    if (isBox && end > at) {
      made.push(h('x-fact-box', { title: innerWords(title) }, inside));
      at = end;
    } else made.push(block);
  }
  return made;
}

/** Pictures one after the other were a gallery. */
function withGalleries(blocks: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    if (!isElement(block, 'x-figure')) made.push(block);
    else if (isElement(before, 'x-gallery')) before.children.push(block);
    else if (isElement(before, 'x-figure')) made.splice(-1, 1, h('x-gallery', [before, block]));
    else made.push(block);
  }
  return made;
}
