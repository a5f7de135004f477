import { join } from 'node:path';
import { hasErrors } from '../../faults/report.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Need, SetupCheckWords } from '../../i18n/shapes/setup-check.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { hasPlaceholder, isNowhere } from '../../publishing/refusals.ts';
import { imprintFolder, privacyFolder } from '../../schema/page.ts';

/** Something that a first deploy lacks. */
export type Lack = { need: Need; said: (words: SetupCheckWords) => string };

/**
 * What the content lacks before it can be published for the first time, in the order in which it is to be mended.
 * `faults` are those of the check, `name` is that of the content folder.
 */
export function lacksOf(manuscript: Manuscript, faults: readonly Fault[], name: string): Lack[] {
  const { newsroom, pages, organisations, people } = manuscript;
  const lacks: Lack[] = [];
  const lack = (need: Need, said: Lack['said']) => void lacks.push({ need, said });
  const { facts } = newsroom;
  if (facts?.demo) lack('content', ({ demo }) => demo);
  const errors = faults.filter((one) => hasErrors([one]));
  if (errors.length) lack('content', (words) => words.faults(errors.length));
  if (!facts) return lacks;

  const { hostname } = new URL(facts.url);
  if (isNowhere(hostname)) lack('address', (words) => words.nowhere(hostname));

  const legal = { imprint: imprintFolder, privacy: privacyFolder } as const;
  for (const [need, folder] of Object.entries(legal) as [keyof typeof legal, string][]) {
    const texts = pages.find((page) => page.folder === folder)?.texts ?? [];
    for (const language of facts.languages)
      if (!texts.some((text) => text.language === language))
        lack(need, (words) => words.noPage(join(name, 'pages', folder, `index.${language}.mdx`)));
    const open = texts.filter(({ source }) => hasPlaceholder(source)).map(({ file }) => file);
    if (open.length) lack(need, (words) => words.placeholder(open.join(', ')));
  }
  const others = [
    ...pages
      .filter(({ folder }) => !Object.values<string>(legal).includes(folder))
      .flatMap(({ texts }) => texts),
    ...[newsroom, ...organisations.values(), ...people.values()].map(({ file, sheet }) => ({
      file,
      source: JSON.stringify(sheet?.data ?? ''),
    })),
  ];
  const open = others.filter(({ source }) => hasPlaceholder(source)).map(({ file }) => file);
  if (open.length) lack('content', (words) => words.placeholder(open.join(', ')));

  const reachable = facts.contacts.some((id) => {
    const person = people.get(id)?.facts;
    return person?.email !== undefined || person?.phone !== undefined;
  });
  if (!reachable) lack('contact', (words) => words.noContact(newsroom.file));

  const publisher = organisations.get(facts.publisher);
  if (publisher?.facts && publisher.facts.postalAddress === undefined)
    lack('postal', (words) => words.noPostal(publisher.file));

  // The default is the safe one, and nobody has thought about it yet.
  const written = newsroom.sheet?.data as { repository?: unknown } | undefined;
  if (written?.repository === undefined) lack('repository', (words) => words.noRepository);
  return lacks;
}
