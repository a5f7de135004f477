import type { Root, RootContent } from 'mdast';
import { withFactBoxes } from '../convert/fact-boxes.ts';
import { mendedSigns } from '../convert/mended-signs.ts';
import { withQuotedLines } from '../convert/quoted-lines.ts';
import { writtenBody } from '../convert/written-body.ts';
import type { Loss } from '../report/loss.ts';
import type { SourceItem } from '../source/source-item.ts';
import { releaseText } from '../write/release-text.ts';
import type { AboutTexts } from './boilerplates.ts';
import type { ComingFile } from './beside.ts';
import { withoutDateline } from './dateline.ts';
import { factsOf } from './facts.ts';
import { sharedIn } from './languages-together.ts';
import { comparable, type KnownThings } from './known.ts';
import { personIn, treeOf } from './item-tree.ts';
import type { Planned } from './plan.ts';
import type { LeadPicture, SharedFacts, Workshop } from './workshop.ts';
import { type Tail, tailOf, blockText } from './tail.ts';

/** A release, ready to be written: its text, and the files that lie beside it. */
export type MadeRelease =
  | {
      source: string;
      files: ComingFile[];
      losses: Loss[];
      shared: SharedFacts;
      /** The credit of a picture that is to come, of a text for a form. */
      credit?: string | undefined;
    }
  | { refused: Loss; losses: Loss[] };

/** What stands behind the text of an item, taken apart. */
export const tailParts = (
  tree: Root,
  planned: Pick<Planned, 'language' | 'day'>,
  known: KnownThings,
  abouts: AboutTexts,
  hasPicture: boolean,
): Tail =>
  tailOf(tree, {
    isOrganisation: (name) => known.organisations.has(comparable(name)),
    isBoilerplate: (name, paragraphs) => abouts.isPrinted(name, paragraphs, planned.day, planned.language),
    hasPicture,
  });

/** An item as a release. Whatever the check would refuse is not made, and told. */
export function madeRelease(
  item: SourceItem,
  planned: Planned,
  workshop: Workshop,
  files: ReadonlyMap<string, ComingFile>,
): MadeRelease {
  const losses: Loss[] = [...item.losses, ...planned.losses];
  const note = (loss: Loss) => void losses.push(loss);
  const { tree, used, lead: saidOfLead } = treeOf(item, planned, workshop, files, note);
  const title = mendedSigns(item.title, note).replace(/\s+/gu, ' ').trim();
  const begin = tree.children[0];
  // Many programs repeat the title at the top of the text.
  const repeats = begin?.type === 'heading' && comparable(blockText(begin)) === comparable(title);
  if (repeats) note({ code: 'titleInText', detail: blockText(begin) });
  const whole: Root = { type: 'root', children: repeats ? tree.children.slice(1) : tree.children };
  const lead = item.isOurs
    ? { image: saidOfLead.src === undefined ? undefined : (saidOfLead as LeadPicture), isFromText: false }
    : leadOf(item, whole, files, used, workshop.settings.rights);
  const body: Root = { type: 'root', children: lead.isFromText ? whole.children.slice(1) : whole.children };
  if (lead.isFromText) note({ code: 'leadPicture', detail: lead.image?.src ?? '' });
  // The place stands behind what a text of ours says of its corrections.
  const first = Math.max(0, item.isOurs ? body.children.findIndex((block) => !isEmphasised(block)) : 0);
  const dateline = withoutDateline(body.children.slice(first), {
    ...planned,
    timeZone: workshop.settings.newsroom.timeZone,
  });
  if (dateline) note({ code: 'dateline', detail: dateline.place });
  if (dateline) body.children.splice(first, body.children.length, ...dateline.blocks);
  const hasPicture = lead.image !== undefined || workshop.settings.isForm === true;
  const tail = tailParts(body, planned, workshop.known, workshop.abouts, hasPicture);
  if (!item.isOurs) tail.rest = withOurForms(tail.rest, planned.language, workshop.known, note);
  const text = writtenBody(
    { type: 'root', children: tail.rest },
    planned.language,
    workshop.settings.means.parse,
  );
  for (const words of text.plain) note({ code: 'plainBlock', detail: words });
  for (const words of text.different) note({ code: 'text', detail: words });
  if (!text.text.trim()) return { refused: { code: 'noText', detail: title }, losses };
  const facts = factsOf(
    {
      item,
      planned,
      title,
      dateline: dateline?.place,
      tree: { type: 'root', children: tail.rest },
      tail,
      lead: lead.image,
      files,
      used,
    },
    workshop,
    note,
  );
  const { source, faults } = releaseText(facts, text.text, workshop.settings.means);
  const [fault] = faults;
  if (fault)
    return { refused: { code: 'refused', detail: `${fault.line}: ${fault.field} ${fault.rule}` }, losses };
  const credit = lead.image ? undefined : tail.credit;
  return { source, files: [...used], losses, shared: sharedIn(facts), credit };
}

/** Blocks with quotations and facts in the forms of this newsroom. A text of ours has them already. */
const withOurForms = (
  blocks: readonly RootContent[],
  language: string,
  known: KnownThings,
  note: (loss: Loss) => void,
): RootContent[] => withFactBoxes(withQuotedLines(blocks, personIn(known, language), note), note);

const isEmphasised = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.children.length === 1 && block.children[0]?.type === 'emphasis';

/** The lead picture: the one that the source names, or the one with which the text begins. */
function leadOf(
  item: SourceItem,
  { children }: Root,
  files: ReadonlyMap<string, ComingFile>,
  used: Set<ComingFile>,
  rights: string | undefined,
): { image?: LeadPicture; isFromText: boolean } {
  const file = item.picture && files.get(item.picture.address);
  if (item.picture && file?.isPicture) {
    used.add(file);
    const { alt, caption, credit = rights } = item.picture;
    return { image: { src: `./${file.name}`, credit, alt, caption }, isFromText: false };
  }
  const [first] = children;
  if (first?.type !== 'mdxJsxFlowElement' || first.name !== 'Figure') return { isFromText: false };
  const values = Object.fromEntries(
    first.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' ? [[one.name, String(one.value)]] : [],
    ),
  );
  return {
    image: {
      src: values['src'] ?? '',
      credit: values['credit'],
      alt: values['alt'],
      caption: values['caption'],
    },
    isFromText: true,
  };
}
