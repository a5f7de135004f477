import type { Root } from 'mdast';
import { converted } from '../convert/converted.ts';
import { mendedSigns } from '../convert/mended-signs.ts';
import type { PlacedPicture, Surroundings } from '../convert/surroundings.ts';
import { ownEventTitles } from '../ours/own-events.ts';
import { ownPage } from '../ours/own-links.ts';
import type { Loss } from '../report/loss.ts';
import { bodyHtml } from '../source/text/html-of-body.ts';
import type { SourceItem, SourcePicture } from '../source/source-item.ts';
import type { ComingFile } from './beside.ts';
import { comparable, type KnownThings } from './known.ts';
import { linkAs } from './links.ts';
import type { Planned } from './plan.ts';
import type { LeadPicture, Workshop } from './workshop.ts';

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
  const tree = converted(html, {
    language: planned.language,
    title: item.title,
    note,
    pictureAt,
    linkTo,
    personNamed: personIn(known, planned.language),
    ours: item.isOurs
      ? {
          licence: settings.newsroom.licence,
          lead: item.isLeadNamed ? (item.picture?.address ?? '') : undefined,
          corrections: notices.correctionsOf(item).map(({ note: said }) => said),
          events: ownEventTitles(item.events),
          hasFile: (address) => files.get(address)?.isPicture === false,
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

/** Finds people of the newsroom by name, with the role that a page names in a language without being told. */
export const personIn =
  (known: KnownThings, language: string): Surroundings['personNamed'] =>
  (name) => {
    const id = known.people.get(comparable(name));
    return id === undefined ? undefined : { id, role: known.facts.people.get(id)?.role[language] };
  };
