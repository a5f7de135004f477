import type { Segment } from '../../body/page/segments.ts';
import type { ComponentName } from '../../body/vocabulary.ts';
import code from '../../styles/parts/code.css?inline';
import download from '../../styles/parts/download.css?inline';
import event from '../../styles/parts/event.css?inline';
import factBox from '../../styles/parts/fact-box.css?inline';
import gallery from '../../styles/parts/gallery.css?inline';
import italic from '../../styles/parts/italic.css?inline';
import notice from '../../styles/parts/notice.css?inline';
import notes from '../../styles/parts/notes.css?inline';
import picture from '../../styles/parts/picture.css?inline';
import recording from '../../styles/parts/recording.css?inline';
import quote from '../../styles/parts/quote.css?inline';
import table from '../../styles/parts/table.css?inline';
import video from '../../styles/parts/video.css?inline';

/** A component of a text, or what stands above it. */
type Part = ComponentName | 'Notice';
type Piece = Exclude<Segment, string>;

const ofParts: Record<Part, string> = {
  Notice: notice,
  Quote: quote,
  FactBox: factBox,
  Figure: picture,
  Gallery: gallery,
  Video: video,
  Audio: recording,
  Download: download,
  EventCard: event,
  OrgLink: '',
  Fact: '',
};

/** Elements that Markdown makes and few texts have. */
const ofElements: readonly [RegExp, string][] = [
  [/<table/, table],
  [/<code/, code],
  [/<sup/, notes],
  [/<em>/, italic],
];

/** A film of one's own has another look than one that waits for a click. */
const styleOf = ({ component, attributes }: Piece): string =>
  component === 'Video' && attributes.src !== undefined ? recording : ofParts[component];

/** The styles of parts come first in a page and so name the order of the layers, too. */
const layers = '@layer reset,tokens,base,print;';

/**
 * The styles of the parts that a page shows: those of a text in pieces, and further parts beside it. Pages without a part do
 * not carry its style.
 */
export function partStyles(pieces: readonly Segment[], beside: readonly Part[] = []): string {
  const found = new Set(beside.map((name) => ofParts[name]));
  const look = (all: readonly Segment[]) => {
    for (const piece of all) {
      if (typeof piece === 'string') {
        for (const [element, style] of ofElements) if (element.test(piece)) found.add(style);
      } else {
        found.add(styleOf(piece));
        look(piece.parts);
      }
    }
  };
  look(pieces);
  const styles = [...found].join('');
  return styles && layers + styles;
}
