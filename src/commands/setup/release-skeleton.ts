import { parse } from 'yaml';
import { instantIn, offsetIn, offsetsAt } from '../../model/text/dates.ts';

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

/** An id as YAML reads it as a text: a number, a day or a word like `no` needs quotation marks. */
const idInYaml = (id: string): string => (parse(id) === id ? id : JSON.stringify(id));

/** The start of a release text: known fields, and empty ones to fill in. */
export function skeleton(facts: { title: string; publishedAt: string; topics: readonly string[] }): string {
  return `---
title: ${JSON.stringify(facts.title)}
summary: ""
publishedAt: ${facts.publishedAt}
topics: [${facts.topics.map(idInYaml).join(', ')}]
draft: true
---
`;
}
