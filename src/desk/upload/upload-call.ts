import type { LocalWords } from '../../i18n/shapes/local-desk.ts';
import { RefusedRequest } from '../local/refusal.ts';
import { printed, scaledPicture, uploadedPicture } from './scaled-picture.ts';

/** What the desk of a machine says of a picture. `content` (base64) is the scaled one, if it was asked for. */
export type PictureAnswer = { isSigned: boolean; canScale: boolean; printed: number; content?: string };

/** Answers what can be done to a picture, or scales it. Nothing is kept. */
export async function answerUpload(body: unknown, words: LocalWords): Promise<PictureAnswer> {
  const { content, scale } = (body ?? {}) as { content?: unknown; scale?: unknown };
  if (typeof content !== 'string') throw new RefusedRequest(400, words.unreadable);
  const bytes = Buffer.from(content, 'base64');
  const picture = await uploadedPicture(bytes);
  const { pixels = 0, isSigned = false } = picture ?? {};
  const scaled = scale === true ? await scaledPicture(bytes) : undefined;
  return {
    isSigned,
    canScale: !isSigned && pixels > printed,
    printed,
    ...(scaled && { content: scaled.toString('base64') }),
  };
}
