import { z } from 'zod';
import { eventSchema } from '../../schema/event.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import type { Loss } from '../report/loss.ts';
import { comparable, type KnownThings } from '../map/known.ts';

/**
 * Events as our JSON Feed and our press kits tell them, as the frontmatter has them. There they have names in the place of
 * ids; a name that is not known here is told and left out. What is no event is none.
 */
export function ownEvents(
  given: unknown,
  { organisations, people }: Pick<KnownThings, 'organisations' | 'people'>,
  note: (loss: Loss) => void,
): Values[] {
  const idOf = (name: unknown, ids: ReadonlyMap<string, string>): string | undefined => {
    if (typeof name !== 'string') return undefined;
    const id = ids.get(comparable(name));
    if (id === undefined) note({ code: 'eventName', detail: name });
    return id;
  };
  return mapsIn(given).flatMap((event) => {
    const registration = isMap(event['registration']) ? event['registration'] : undefined;
    const known = definedIn({
      ...event,
      organiser: idOf(event['organiser'], organisations),
      registration:
        registration && definedIn({ ...registration, contact: idOf(registration['contact'], people) }),
    });
    return eventSchema.safeParse(known).success ? [known] : [];
  });
}

/** The titles of such events, by which a text names them. */
export const ownEventTitles = (given: unknown): string[] =>
  mapsIn(given).flatMap(({ title }) => (typeof title === 'string' ? [title] : []));

const mapsIn = (given: unknown): Values[] =>
  z.array(z.unknown()).max(20).catch([]).parse(given).filter(isMap);

const definedIn = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
