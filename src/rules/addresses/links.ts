import type { z } from 'zod';
import type { Fault, Problem } from '../../faults/fault.ts';
import { reachOf } from '../../gate/public-texts.ts';
import { liftOf } from '../../gate/state.ts';
import type { Filed, Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName, type Written } from '../../manuscript/parsed-file.ts';
import type { Claim } from '../../model/address/claims.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { releaseSchema } from '../../schema/release.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';
import { OwnAddresses } from './own-addresses.ts';

/** A link in a file. `since` is the instant from which readers see it, in milliseconds. */
type Link = { href: string; file: string; line: number; column: number; field: string; since: number };
type Judged = Link & { tells?: readonly string[] };

/**
 * Finds links to addresses of this newsroom that lead nowhere, that lead to a release before its lift, or that take a way
 * round by a former address. What comes and goes with time (a press kit, a list) is a warning: a build of a later instant
 * must not fail because of it.
 */
export function links(manuscript: Manuscript, now: Date): Fault[] {
  const settings = manuscript.newsroom.facts;
  if (!settings) return [];
  const own = new OwnAddresses(manuscript, settings, now);
  return linksOf(manuscript, now).flatMap(({ href, since, tells = [], ...place }) => {
    const found = own.find(href);
    if (!found) return [];
    const where = { ...place, found: href };
    const { claim, path } = found;
    if (!claim)
      return [faultAt({ rule: 'linkNowhere', facts: { suggestion: own.meant(path, href) } }, where)];
    if (claim.to !== undefined)
      return [
        faultAt({ rule: 'linkToFormer', facts: { now: own.asWritten(claim.to, href) } }, where, 'warning'),
      ];
    if (claim.when !== 'later') return [];
    if (claim.since === undefined || claim.since <= now.getTime()) {
      const isSeen = since <= now.getTime();
      return isSeen ? [faultAt({ rule: 'linkNowhere', facts: {} }, where, 'warning')] : [];
    }
    return since < claim.since && !tells.includes(folderOf(claim)) ? [tooEarly(claim, where)] : [];
  });
}

const folderOf = ({ owner }: Claim): string => owner.split('/').at(-2) ?? '';

function tooEarly(claim: Claim, where: Omit<Link, 'href' | 'since'>): Fault {
  const problem: Problem = { rule: 'linkHeldBack', facts: { held: folderOf(claim) } };
  return { ...faultAt(problem, where), confidential: true };
}

/** Every link of a newsroom: in texts, and in the fields of all files that hold an address. */
function linksOf(manuscript: Manuscript, now: Date): Judged[] {
  const { newsroom, organisations, people, pages, releases } = manuscript;
  const reached = reachOf(manuscript, now);
  const always = -Infinity;
  const seen = (ids: ReadonlySet<string>, id: string) => (ids.has(id) ? always : Infinity);
  return [
    ...inData(newsroom, newsroomSchema, always),
    ...[...organisations].flatMap(([id, file]) =>
      inData(file, organisationSchema, seen(reached.organisations, id)),
    ),
    ...[...people].flatMap(([id, file]) => inData(file, personSchema, seen(reached.people, id))),
    ...pages.flatMap(({ texts }) => texts.flatMap((text) => inBody(text, always))),
    ...releases.flatMap(({ texts }) =>
      texts.flatMap((text) => {
        const { facts } = text;
        if (!facts) return [];
        const since = facts.draft ? Infinity : liftOf(facts);
        const all = [...inData(text, releaseSchema, since), ...inBody(text, since)];
        return all.map((link) => ({ ...link, tells: facts.tells }));
      }),
    ),
  ];
}

const inBody = (
  text: Filed<{ links: readonly { href: string; line: number; column: number }[] }>,
  since: number,
) => text.links.map((link): Link => ({ ...link, file: text.file, field: 'link', since }));

const inData = ({ sheet, facts, file }: Filed<Written<unknown>>, schema: z.ZodType, since: number): Link[] =>
  [...valuesWhere(schema, facts, ({ isWebAddress }) => isWebAddress === true)].flatMap(({ value, path }) =>
    typeof value === 'string' && sheet
      ? [{ href: value, file, ...sheet.locate(path), field: fieldName(path), since }]
      : [],
  );
