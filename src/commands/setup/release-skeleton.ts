import { plainFileName } from '../../model/file-name.ts';
import { transliterated } from '../../model/letters/folding.ts';
import { instantIn, offsetIn, offsetsAt } from '../../model/text/dates.ts';

/** The name of a release in its folder and address, from its headline. Empty when no letter can be transliterated. */
export function slugFrom(title: string): string {
  const slug = transliterated(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 64)
    .replace(/-+$/, '');
  // Windows has reserved some names.
  return slug && plainFileName(slug);
}

/** A day, with or without a time, as an instant with the offset of a time zone. Undefined for any other text. */
export function instantFrom(text: string, timeZone: string): string | undefined {
  const [, day, time = '10:00'] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text.trim()) ?? [];
  const utc = Date.parse(`${day}T${time}:00Z`);
  if (!day || Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return undefined;
  const wall = `${day}T${time}:00`;
  const [offset] = offsetsAt(timeZone, wall);
  // In spring an hour is left out; the time after it is meant.
  return offset ? `${wall}${offset}` : instantIn(timeZone, `${wall}${offsetIn(timeZone, utc - 86_400_000)}`);
}

/** The start of a release text: known fields, and empty ones to fill in. */
export function skeleton(facts: { title: string; publishedAt: string; topics: readonly string[] }): string {
  return `---
title: ${JSON.stringify(facts.title)}
summary: ""
publishedAt: ${facts.publishedAt}
topics: [${facts.topics.join(', ')}]
draft: true
---
`;
}
