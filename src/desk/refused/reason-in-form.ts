import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { labelsOf } from '../text/fault-labels.ts';
import { type Draft, linesAbove } from '../text/verdict.ts';
import type { RefusedLine } from './refusal-list.ts';

/** A fault above the text: `attachments[0].file: …`. */
function ofField(
  said: string,
  { language, file }: Draft,
  isOneOfMany: boolean,
  words: DeskWords,
): RefusedLine | undefined {
  const [, field = '', sentence = ''] = /^([\w.[\]]+): ([^]*)$/.exec(said) ?? [];
  const label = field && labelsOf(field, 'releases', words);
  if (!label) return undefined;
  const key = field.replace(/\[(\d+)\]/g, '.$1');
  return { text: `${label}${isOneOfMany ? `, ${file}` : ''}: ${sentence}`, place: { language, key } };
}

/**
 * A fault of the check (`content/releases/…/index.de.mdx:42:1 …`) as a line of the list. If it is in a text of the entry
 * in the form (`path`), it is told by the line of the text or by the labels of its field, and leads there; otherwise by its
 * file.
 */
export function reasonInForm(
  fault: string,
  path: string,
  drafts: readonly Draft[],
  words: DeskWords,
): RefusedLine {
  const [, file = '', at, said = fault] = /^(\S+):(\d+):\d+ ([^]*)$/.exec(fault) ?? [];
  const folder = path.split('/').slice(0, -1).join('/');
  const [, language] = /index\.([\w-]+)\.mdx$/.exec(file) ?? [];
  const draft = drafts.find((one) => one.language === language);
  const line = Number(at) - (draft ? linesAbove(draft.text, 'releases') : 0);
  const isHere = draft && folder && file.includes(`${folder}/`);
  const inField = isHere && line < 1 ? ofField(said, draft, drafts.length > 1, words) : undefined;
  if (inField) return inField;
  if (!isHere || line < 1) return { text: file ? `${file}: ${said}` : said, place: undefined };
  const where = [[words.body].flat()[0], drafts.length > 1 ? draft.file : '', words.save.at(line)];
  return {
    text: `${where.filter(Boolean).join(', ')}: ${said}`,
    place: { language: draft.language, key: 'body', line },
  };
}
