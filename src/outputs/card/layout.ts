import type { CardColours } from './card-facts.ts';
import { headlinePieces, widthOf } from './headline-pieces.ts';
import { bold } from './slices.ts';
import type { Setting } from './typesetting.ts';

/** The contents of a card. Undefined parts are left out. */
export type Settings = Readonly<Record<'newsroom' | 'kicker' | 'title' | 'day', Setting | undefined>>;
/** An element as Satori reads it without JSX: https://github.com/vercel/satori#use-without-jsx */
export type Box = { type: 'div'; props: { style: Style; children?: string | (Box | string)[] } };
type Style = Readonly<Record<string, string | number>>;

/** The size that all sites with previews support: https://ogp.me */
export const size = { width: 1200, height: 630 } as const;

/** Of Latin titles, in ems. */
const tracking = -0.022;

const edge = 72;
const width = size.width - 2 * edge;
/** The height left for the headline between the masthead with the kicker and the day. */
const room = { width, height: 292 };

/** A card of a release: masthead, kicker, headline and day. Without a title only the newsroom's name. */
export function layout(settings: Settings, language: string, colours: CardColours): Box {
  const rule = twoTone(colours);
  const { newsroom, kicker, title, day } = settings;
  const content = title
    ? [
        masthead(newsroom, rule),
        box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 18 }, [
          line(kicker, { fontSize: 32, fontWeight: bold.label, color: colours['ink-soft'] }),
          headline(title, language),
        ]),
        line(day, { fontSize: 28, fontWeight: bold.label, color: colours['ink-soft'] }),
      ]
    : [
        box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 36 }, [
          ...(newsroom ? [headline(newsroom, language)] : []),
          rule,
        ]),
      ];
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: `52px ${edge}px`,
      background: colours.paper,
      color: colours.ink,
    },
    content,
  );
}

/** The thick line under the name, as in the masthead of the site: the two colours of the brand. */
const twoTone = ({ brand, second }: CardColours): Box =>
  box({ height: 6 }, [box({ width: 120, background: brand }), box({ flexGrow: 1, background: second })]);

function masthead(newsroom: Setting | undefined, rule: Box): Box {
  return box({ flexDirection: 'column', gap: 16 }, [
    line(newsroom, { fontSize: 40, fontWeight: bold.title, letterSpacing: `${tracking}em`, lineHeight: 1.2 }),
    rule,
  ]);
}

/** A headline in the largest size that fits. */
export function headline(setting: Setting, language: string): Box {
  // As in the site's base style: Hangul fills its em square.
  const [leading, apart] = language.startsWith('ko') ? [1.28, 0] : [1.1, tracking];
  const { size: fontSize, pieces } = headlinePieces(setting, leading, room);
  const style = {
    fontSize,
    fontWeight: bold.title,
    lineHeight: leading,
    letterSpacing: `${apart}em`,
    textWrap: 'balance',
  };
  return text(setting, style, pieces.flatMap(unbroken));
}

/** An unbreakable piece and the space after it, where a line may end. */
function unbroken(piece: string): (Box | string)[] {
  const word = piece.trimEnd();
  const block: Box = { type: 'div', props: { style: { display: 'inline-block' }, children: word } };
  return word === piece ? [block] : [block, ' '];
}

/** A text on one line, cut if it is too long. Clipping texts that fit would more than double the drawing time. */
function line(setting: Setting | undefined, style: Style & { fontSize: number }): Box {
  if (!setting) return box({});
  const isLong = widthOf(setting.text, setting) * style.fontSize > 0.95 * width;
  const cut = isLong ? { overflow: 'hidden', textOverflow: 'ellipsis' } : {};
  return text(setting, { ...style, whiteSpace: 'nowrap', ...cut });
}

function text({ text: all, slices }: Setting, style: Style, children: Box['props']['children'] = all): Box {
  const fontFamily = slices.map(({ name }) => name).join(', ');
  return { type: 'div', props: { style: { ...style, display: 'block', width, fontFamily }, children } };
}

function box(style: Style, children: Box[] = []): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
