import { join } from 'node:path';
import { parse } from '../../body/reading/parse.ts';
import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { knownIn } from '../../import/map/known-files.ts';
import { importDigest } from '../../import/write/import-digest.ts';
import { readSettings } from '../../loaders/settings.ts';
import { RefusedRequest } from '../local/refusal.ts';
import type { Repository } from '../local/repository.ts';
import { filledForm, type FinishedAnswer, type GivenRelease } from './filled-form.ts';

/** A release that is written elsewhere, as it is sent: a Word document in base64. `language` is that of the form. */
export type FinishedText = { language: string } & ({ text: string } | { html: string } | { word: string });

/** Fills the form of a new release at the desk of this machine. @throws RefusedRequest when nothing was given */
export async function answerFinished(
  { top, folder }: Repository,
  body: unknown,
  words: LocalWords,
  now: Date,
): Promise<FinishedAnswer> {
  const content = join(top, folder);
  const newsroom = readSettings(content);
  const { language, ...sent } = (body ?? {}) as Partial<
    Record<'language' | 'text' | 'html' | 'word', unknown>
  >;
  const given = givenIn(sent);
  if (!given || typeof language !== 'string' || !newsroom.languages.includes(language))
    throw new RefusedRequest(400, words.unreadable);
  const known = await knownIn({ content, newsroom });
  return filledForm(given, { newsroom, known, language, now, means: { parse, digest: importDigest } });
}

function givenIn({ text, html, word }: Record<string, unknown>): GivenRelease | undefined {
  if (typeof text === 'string') return { text };
  if (typeof word === 'string') return { word: Buffer.from(word, 'base64') };
  return typeof html === 'string' ? { html } : undefined;
}
