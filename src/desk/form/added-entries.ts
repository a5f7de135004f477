import type { Values } from '../../manuscript/yaml/yaml-map.ts';

/** The collections in which somebody can add an entry while writing a text. */
export type Addable = 'people' | 'organisations';

type Added = { collection: Addable; id: string; values: Values };
const waiting = new Map<string, Added>();

/**
 * Keeps an entry that waits for the save of the text that names it. The page beside the form shows it before that; the
 * CMS keeps it where only a control can reach it.
 */
export const keepAdded = (one: Added): unknown => waiting.set(`${one.collection}/${one.id}`, one);

/** The entries that wait, in the order in which they were added: an organisation before the person who needed it. */
export const addedEntries = (): readonly Added[] => [...waiting.values()];

/** The values of an entry from those by key paths (`role.de`), as a form gives them. */
export function nested(values: Readonly<Record<string, string>>): Values {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    const [key = '', language] = path.split('.');
    whole[key] =
      language === undefined ? value : { ...(whole[key] as object | undefined), [language]: value };
  }
  return whole;
}
