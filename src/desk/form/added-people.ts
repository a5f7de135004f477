import type { Values } from '../../manuscript/yaml/yaml-map.ts';

/**
 * The people who wait for the save of the text that quotes them, by id. The page beside the form shows them before that;
 * the CMS keeps them where only a control can reach them.
 */
export const addedPeople = new Map<string, Values>();

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
