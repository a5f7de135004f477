import type { Root, RootContent } from 'mdast';
import { converted } from '../convert/converted.ts';
import { mendedSigns } from '../convert/mended-signs.ts';
import type { PlacedPicture } from '../convert/surroundings.ts';
import { writtenBody } from '../convert/written-body.ts';
import type { Loss } from '../report/loss.ts';
import { bodyHtml } from '../source/html-of-body.ts';
import type { SourceItem, SourcePicture } from '../source/source-item.ts';
import { releaseText } from '../write/release-text.ts';
import type { AboutTexts } from './boilerplates.ts';
import type { ComingFile } from './beside.ts';
import { withoutDateline } from './dateline.ts';
import { factsOf } from './facts.ts';
import { sharedIn } from './languages-together.ts';
import { comparable, type KnownThings } from './known.ts';
import { linkAs } from './links.ts';
import { ownPage } from '../ours/own-links.ts';
import type { Planned } from './plan.ts';
import type { LeadPicture, SharedFacts, Workshop } from './workshop.ts';
import { type Tail, tailOf, blockText } from './tail.ts';

/** A release, ready to be written: its text, and the files that lie beside it. */
export type MadeRelease =
  | { source: string; files: ComingFile[]; losses: Loss[]; shared: SharedFacts }
  | { refused: Loss; losses: Loss[] };

/** The text of an item as a tree of our vocabulary, taken apart. Pictures come along if `files` has them. */
export function treeOf(
  item: SourceItem,
  planned: Pick<Planned, 'language' | 'day'>,
  { settings, known, plan, notices }: Pick<Workshop, 'settings' | 'known' | 'plan' | 'notices'>,
  files: ReadonlyMap<string, ComingFile>,
  note: (loss: Loss) => void,
): { tree: Root; used: Set<ComingFile>; lead: Partial<LeadPicture> } {
  const used = new Set<ComingFile>();
  const lead: Partial<LeadPicture> = {};
  const html = mendedSigns(bodyHtml(item, note), note);
  const linkTo = (href: string) =>
    (item.isOurs ? ownPage(href, item.address, known) : undefined) ??
    linkAs(href, item.address, settings.newsroom, plan.pageAt, note);
  const pictureAt = (address: string): PlacedPicture | undefined => {
    const file = files.get(address);
    if (!file?.isPicture) return undefined;
    used.add(file);
    const { alt, caption, credit } = aboutPicture(address, item);
    return { src: `./${file.name}`, alt, caption, credit: credit ?? settings.rights };
  };
  const personNamed = (name: string) => {
    const id = known.people.get(comparable(name));
    return id === undefined ? undefined : { id, role: known.facts.people.get(id)?.role[planned.language] };
  };
  const tree = converted(html, {
    language: planned.language,
    title: item.title,
    note,
    pictureAt,
    linkTo,
    personNamed,
    ours: item.isOurs
      ? {
          licence: settings.newsroom.licence,
          lead: item.isLeadNamed ? (item.picture?.address ?? '') : undefined,
          corrections: notices.correctionsOf(item).map(({ note: said }) => said),
          leadIs: (said) => void Object.assign(lead, said),
          fileAt: (address) => {
            const file = files.get(address);
            if (!file || file.isPicture) return undefined;
            used.add(file);
            return `./${file.name}`;
          },
        }
      : undefined,
  });
  return { tree, used, lead };
}

/** What a source says of a picture, also of the smaller copy of it that a page shows. */
const aboutPicture = (address: string, { pictures }: SourceItem): Partial<SourcePicture> =>
  pictures?.get(address) ?? pictures?.get(address.replace(/-\d+x\d+(?=\.\w+$)/, '')) ?? {};

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
  const tail = tailParts(body, planned, workshop.known, workshop.abouts, lead.image !== undefined);
  const text = writtenBody({ type: 'root', children: tail.rest }, planned.language);
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
  const { source, faults } = releaseText(facts, text.text);
  const [fault] = faults;
  if (fault)
    return { refused: { code: 'refused', detail: `${fault.line}: ${fault.field} ${fault.rule}` }, losses };
  return { source, files: [...used], losses, shared: sharedIn(facts) };
}

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
