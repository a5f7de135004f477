import type { Loss } from '../report/loss.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const valueIn = (attributes: string, name: string): string =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\S+))`)
    .exec(attributes)
    ?.slice(1)
    .find((one) => one !== undefined) ?? '';
const firstIn = (attributes: string): string => /^\s*["']?([^\s"'=]+)["']?\s*$/.exec(attributes)?.[1] ?? '';

const known: Readonly<Record<string, (attributes: string) => string>> = {
  figure: (attributes) => {
    const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) => valueIn(attributes, name));
    return `<figure><img src="${escaped(src ?? '')}" alt="${escaped(alt ?? '')}">${caption ? `<figcaption>${escaped(caption)}</figcaption>` : ''}</figure>`;
  },
  youtube: (attributes) =>
    `<iframe src="https://www.youtube.com/embed/${escaped(firstIn(attributes) || valueIn(attributes, 'id'))}"></iframe>`,
  vimeo: (attributes) =>
    `<iframe src="https://player.vimeo.com/video/${escaped(firstIn(attributes) || valueIn(attributes, 'id'))}"></iframe>`,
};

/** `{{< figure … >}}` of Hugo, `{{ youtube(id="…") }}` of Zola, `{% … %}` of Jekyll and Eleventy. */
const shortcode =
  /\{\{[<%]\s*(\/?)([\w/.-]+)([^]*?)\/?\s*[>%]\}\}|\{\{\s*([\w.]+)\(([^)]*)\)\s*\}\}|\{%-?\s*(\w+)([^%]*?)-?%\}/g;

/** Markdown of a site generator without its shortcodes: the known ones are HTML, others are named and left out. */
export const markdownShortcodes = (text: string, note: (loss: Loss) => void): string =>
  text.replace(
    shortcode,
    (
      whole: string,
      end?: string,
      hugo?: string,
      a?: string,
      zola?: string,
      b?: string,
      jekyll?: string,
      c?: string,
    ) => {
      const name = hugo ?? zola ?? jekyll ?? '';
      const make = known[name];
      if (make && !end) return `\n\n${make(a ?? b?.replaceAll(',', ' ') ?? c ?? '')}\n\n`;
      // What only opens or closes has words between, and they stay.
      if (!end && !name.startsWith('end'))
        note({ code: 'shortcode', detail: whole.replace(/\s+/g, ' ').slice(0, 120) });
      return '';
    },
  );
