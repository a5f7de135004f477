import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { videoAt } from '../../body/video.ts';
import { elementsWhere, isElement, paragraph, propertyOf, rebuilt, innerWords } from './html-pieces.ts';
import type { Surroundings } from './surroundings.ts';

/** Pictures, galleries, films and what else pages embed, as our components where they match, and as links where not. */
export function withMedia(tree: Root, around: Surroundings): Root {
  return rebuilt(tree, (node) => {
    switch (node.tagName) {
      case 'img':
        return pictureOf(node, '', around);
      case 'picture':
        return node.children.filter((child) => isElement(child, 'x-figure', 'p'));
      case 'figure':
        return figureOf(node, around);
      case 'iframe':
      case 'embed':
        return embedded(propertyOf(node, 'src'), propertyOf(node, 'title'), around);
      case 'object':
        return embedded(propertyOf(node, 'data'), propertyOf(node, 'title'), around);
      case 'video':
      case 'audio': {
        const src = propertyOf(node, 'src') || sourceIn(node);
        return src ? embedded(src, propertyOf(node, 'title'), around) : [];
      }
      case 'q':
        return [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }];
      case 'svg':
      case 'math':
      case 'canvas':
        return innerWords(node) ? [paragraph({ type: 'text', value: innerWords(node) })] : [];
      default:
        return [node];
    }
  });
}

const sourceIn = (node: Element): string => {
  const source = elementsWhere(node, ({ tagName }) => tagName === 'a').next().value as Element | undefined;
  return source ? propertyOf(source, 'href') : '';
};

/** The address of a picture, also where a page loads it late. */
const addressOf = (node: Element): string =>
  ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src']
    .map((name) => propertyOf(node, name))
    .find((src) => src && !src.startsWith('data:')) ?? '';

const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u;

function pictureOf(node: Element, caption: string, around: Surroundings): ElementContent[] {
  const alt = propertyOf(node, 'alt').replace(/\s+/gu, ' ').trim();
  if (emoji.test(alt)) return [{ type: 'text', value: alt }];
  const address = addressOf(node);
  const placed = address ? around.pictureAt(address) : undefined;
  if (placed) {
    const values = {
      src: placed.src,
      alt: alt || placed.alt,
      caption: caption || placed.caption,
      credit: placed.credit,
    };
    return [h('x-figure', values)];
  }
  around.note({ code: 'picture', detail: address || alt });
  const href = caption && address ? around.linkTo(address) : undefined;
  // Its caption is a text of the page; without the picture it says what to see there.
  if (!caption) return [];
  return [paragraph(href ? h('a', { href }, caption) : { type: 'text', value: caption })];
}

/** A picture with its caption, several of them, or what else a figure holds. */
function figureOf(node: Element, around: Surroundings): ElementContent[] {
  const caption = elementsWhere(node, ({ tagName }) => tagName === 'figcaption').next().value as
    Element | undefined;
  const words = caption ? innerWords(caption) : '';
  const figures = [...elementsWhere(node, ({ tagName }) => tagName === 'x-figure')];
  const isEmbed = /\bembed\b/.test(propertyOf(node, 'className'));
  const rest = rebuilt(node, (one) => (isElement(one, 'figcaption', 'x-figure') ? [] : [one]));
  const own = innerWords(rest);
  if (isEmbed && /^https?:\/\/\S+$/.test(own))
    return [...embedded(own, words, around), ...(words ? [paragraph({ type: 'text', value: words })] : [])];
  if (figures.length === 1 && figures[0] && !own) {
    const credit = words ? propertyOf(figures[0], 'credit') : '';
    return [
      h('x-figure', {
        ...figures[0].properties,
        ...(words && { caption: words }),
        ...(credit && { credit }),
      }),
    ];
  }
  if (figures.length > 1 && !own)
    return [h('x-gallery', figures), ...(words ? [paragraph({ type: 'text', value: words })] : [])];
  return node.children.flatMap((child): ElementContent[] =>
    isElement(child, 'figcaption') ? [paragraph(...child.children)] : [child],
  );
}

const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/;
const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/;

/** The page of a film from the address of its frame. */
function filmAt(src: string): string | undefined {
  const whole = src.startsWith('//') ? `https:${src}` : src;
  const [, tube] = youtube.exec(whole) ?? [];
  const [, film] = vimeo.exec(whole) ?? [];
  if (tube) return `https://www.youtube.com/watch?v=${tube}`;
  if (film) return `https://vimeo.com/${film}`;
  return videoAt(whole) ? whole : undefined;
}

function embedded(src: string, title: string, around: Surroundings): ElementContent[] {
  const film = filmAt(src);
  const named = title.replace(/\s+/gu, ' ').trim();
  if (film) {
    if (!named) around.note({ code: 'video', detail: film });
    const words = named || around.title;
    return [
      h('x-video', {
        href: film,
        title: words.length < 5 ? `${words} (${new URL(film).hostname})` : words.slice(0, 120),
      }),
    ];
  }
  const href = src ? around.linkTo(src) : undefined;
  around.note({ code: 'embed', detail: src });
  return href ? [paragraph(h('a', { href }, named || href))] : [];
}
