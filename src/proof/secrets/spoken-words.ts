import { readFileSync } from 'node:fs';
import { decodeHTML } from 'entities';
import { readingsOf } from '../formats/texts.ts';
import { filesNamed } from '../judging/judgement.ts';
import type { RawFile, RawText } from '../judging/raw-content.ts';
import { hasCueTimes, withoutCueTimes } from '../reading/captions.ts';

/** The names of the files beside a text that say what is said in its films and sounds. */
export const spokenFiles = ({ attributes }: Pick<RawText, 'attributes'>): string[] =>
  attributes
    .filter(({ name }) => name === 'captions' || name === 'transcript')
    .flatMap(({ value }) => filesNamed(value));

export const isCaptions = ({ name }: RawFile): boolean => /\.(?:vtt|srt)$/i.test(name);

/** The words of captions or of a transcript, once for each encoding in which it can be read. Notes of captions are none. */
export const spokenWords = ({ path }: RawFile): string[] =>
  readingsOf(readFileSync(path)).map((text) =>
    hasCueTimes(text) ? decodeHTML(withoutCueTimes(text).replace(/<[^<>]*>/g, '')) : text,
  );
