import { headlinePieces, widthOf } from './headline-pieces.ts';
import type { Setting } from './typesetting.ts';

/** The contents of a card. Undefined parts are left out. */
export type Settings = Readonly<Record<'newsroom' | 'kicker' | 'title' | 'day', Setting | undefined>>;
/** An element as Satori reads it without JSX: https://github.com/vercel/satori#use-without-jsx */
export type Box = { type: 'div'; props: { style: Style; children?: string | (Box | string)[] } };
type Style = Readonly<Record<string, string | number>>;

/** The size that all sites with previews support: https://ogp.me */
export const size = { width: 1200, height: 630 } as const;

/** The light theme of the site. */
export const colours = {
  paper: 'oklch(0.993 0.003 95)',
  ink: 'oklch(0.235 0.02 262)',
  'ink-soft': 'oklch(0.44 0.018 262)',
  signal: 'oklch(0.47 0.155 32)',
} as const;

const edge = 72;
const width = size.width - 2 * edge;
/** The height left for the headline between the masthead with the kicker and the day. */
const room = { width, height: 292 };

/** A card of a release: masthead, kicker, headline and day. Without a title only the newsroom's name. */
export function layout(settings: Settings, language: string): Box {
  const { newsroom, kicker, title, day } = settings;
  const content = title
    ? [
        masthead(newsroom),
        box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'center', gap: 18 }, [
          line(kicker, { fontSize: 32, fontWeight: 600, color: colours.signal }),
          headline(title, language),
        ]),
        line(day, { fontSize: 28, fontWeight: 600, color: colours['ink-soft'] }),
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

/** The thick line under the name, as in the masthead of the site, in the colour of the kicker. */
const rule = box({ height: 6 }, [
  box({ width: 120, background: colours.signal }),
  box({ flexGrow: 1, background: colours.ink }),
]);

function masthead(newsroom: Setting | undefined): Box {
  return box({ flexDirection: 'column', gap: 16 }, [
    line(newsroom, { fontSize: 40, fontWeight: 800, letterSpacing: '-0.025em', lineHeight: 1.2 }),
    rule,
  ]);
}

/** A headline in the largest size that fits. */
export function headline(setting: Setting, language: string): Box {
  // As in the site's base style: Hangul fills its em square.
  const [leading, tracking] = language.startsWith('ko') ? [1.28, 0] : [1.1, -0.022];
  const { size: fontSize, pieces } = headlinePieces(setting, leading, room);
  const style = {
    fontSize,
    fontWeight: 800,
    lineHeight: leading,
    letterSpacing: `${tracking}em`,
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
