import type { Loss } from '../report/loss.ts';
import type { SourcePicture } from './source-item.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const valuesIn = (attributes: string): Record<string, string> =>
  Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s\]]+))/g)].map(
      ([, key = '', a, b, c]): [string, string] => [key.toLowerCase(), a ?? b ?? c ?? ''],
    ),
  );

const pictureOf = ({ address, alt = '', caption }: SourcePicture): string =>
  `<figure><img src="${escaped(address)}" alt="${escaped(alt)}" />${caption ? `<figcaption>${escaped(caption)}</figcaption>` : ''}</figure>`;

type Values = Record<string, string>;
type Media = ReadonlyMap<string, SourcePicture>;

/** The shortcodes that WordPress brings along, as HTML. */
const known: Readonly<Record<string, (values: Values, inside: string, media: Media) => string>> = {
  caption: ({ caption }, inside) => {
    const [, picture = inside, words = ''] =
      /^(\s*(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([^]*)$/i.exec(inside) ?? [];
    return `<figure>${picture}<figcaption>${caption ?? words.trim()}</figcaption></figure>`;
  },
  gallery: ({ ids = '', include = '' }, _, media) => {
    const pictures = (ids || include).split(/[\s,]+/).flatMap((id) => media.get(id) ?? []);
    return `<figure>${pictures.map(pictureOf).join('')}</figure>`;
  },
  embed: (_, inside) => `<figure class="wp-block-embed">${inside.trim()}</figure>`,
  video: ({ src, mp4 }) => `<video src="${escaped(src ?? mp4 ?? '')}"></video>`,
  audio: ({ src, mp3 }) => `<audio src="${escaped(src ?? mp3 ?? '')}"></audio>`,
  youtube: (_, inside) => `<figure class="wp-block-embed">${inside.trim()}</figure>`,
};

/** Names of layout programs whose brackets only arrange what is inside. */
const arranging =
  /^\/?(?:vc_|et_pb_|fusion_|av_|x_|cs_|row$|column|one_|two_|section$|tabs?$|toggle$|accordion)/i;
/** Brackets with an attribute, a slash, or a known name. Words in brackets are words. */
const shortcode =
  /\[(\/?)([a-z][\w-]*)((?:\s+[\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s\]]+))*)\s*(\/?)\](?:([^[]*(?:\[(?!\/\2\])[^[]*)*)\[\/\2\])?/gi;

/**
 * A text of WordPress without shortcodes: those that it brings along become HTML, the brackets of layout programs go, and any
 * other is named and left out, while the words inside stay.
 */
export function withoutShortcodes(text: string, media: Media, note: (loss: Loss) => void): string {
  return text.replace(
    shortcode,
    (whole: string, end: string, name: string, attributes: string, closed: string, inside?: string) => {
      const make = known[name.toLowerCase().replace(/^wp_/, '')];
      if (make && !end) return make(valuesIn(attributes), inside ?? '', media);
      const isOne =
        Boolean(attributes.trim() || closed || end || inside !== undefined) || arranging.test(name);
      if (!isOne) return whole;
      if (!arranging.test(name) && !end) note({ code: 'shortcode', detail: `[${name}${attributes}]` });
      return inside === undefined ? '' : withoutShortcodes(inside, media, note);
    },
  );
}
