import { deskViewsIn } from '../../i18n/desk-views.ts';
import { fileSizeInWords } from '../../model/text/file-size.ts';
import type { LocalDesk } from '../backend.ts';
import { tokenHeader } from '../local/token-key.ts';
import { decide } from '../published/decision.ts';
import type { PictureAnswer } from './upload-call.ts';

/** A picture heavier than this is named when it is uploaded. In bytes. */
export const heavy = 12_000_000;

/**
 * Names a heavy picture and says what is done to it. Resolves to the file that is uploaded: the same one, or one scaled to
 * the size of print, if somebody wants that. A signed one stays as it is, and so does every one at a public desk.
 */
export async function uploaded(file: File, desk: string, local: LocalDesk | undefined): Promise<File> {
  if (file.size <= heavy || !file.type.startsWith('image/')) return file;
  const words = deskViewsIn(desk).heavy;
  const picture = local && (await ask(local, file, false));
  const canScale = picture?.canScale === true;
  const what = picture ? (picture.isSigned ? words.signed : words.cleaned) : words.elsewhere;
  const answer = await decide({
    title: words.title,
    says: [words.says(file.name, fileSizeInWords(desk, file.size)), what],
    choices: [
      { value: 'keep', label: words.keep },
      ...(canScale ? [{ value: 'scale', label: words.scale(picture.printed), hint: words.hint }] : []),
    ],
    chosen: 'keep',
    save: words.next,
    cancel: words.keep,
  });
  if (!local || answer?.get('choice') !== 'scale') return file;
  const scaled = await ask(local, file, true);
  if (!scaled?.content) return file;
  const bytes = Uint8Array.from(atob(scaled.content), (sign) => sign.charCodeAt(0));
  return new File([bytes], file.name, { type: file.type, lastModified: file.lastModified });
}

async function ask({ address }: LocalDesk, file: File, scale: boolean): Promise<PictureAnswer | undefined> {
  const content = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
  const response = await fetch(`${address}/picture`, {
    method: 'POST',
    headers: {
      ...tokenHeader(),
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ content, scale }),
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as PictureAnswer) : undefined;
}
