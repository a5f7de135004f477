import { languageName } from '../../i18n/words.ts';
import { detectedLanguage, longCodes, mainPart } from '../../import/map/language-codes.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';
import type { Note } from './note-groups.ts';

/** Signs from which on a language is told. Of 187 texts in three languages the first 225 signs deceived once, and 250 never. */
const least = 300;

/**
 * What somebody should look at in a filled form because the text does not say it: its topic, and its language if it is not
 * that of the form. `topic` is the name of one that was chosen because the text names none.
 */
export function doubtsOf(
  { title, body, topics }: Values,
  language: string,
  topic: string | undefined,
): Note[] {
  const hasTopic = Array.isArray(topics) && topics.length > 0;
  const tongue = otherLanguage(`${String(title)} ${String(body)}`, language);
  return [
    ...(tongue === undefined ? [] : [{ code: 'otherTongue' as const, detail: languageName(tongue) }]),
    ...(hasTopic ? [] : [{ code: 'noTopic' as const, detail: '' }]),
    ...(hasTopic && topic !== undefined ? [{ code: 'topic' as const, detail: topic }] : []),
  ];
}

function otherLanguage(text: string, language: string): string | undefined {
  if (!(mainPart(language) in longCodes)) return undefined;
  const found = detectedLanguage(text, Object.keys(longCodes), least);
  return found === mainPart(language) ? undefined : found;
}
