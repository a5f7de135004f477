import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { film, office, openDocument, sound } from '../fixtures/file-bytes.ts';
import type { Chance } from '../newsroom/chance.ts';
import { pdf } from '../newsroom/pdf.ts';
import { picture } from '../newsroom/picture.ts';

/** Attachments of every kind that can be searched, as far as this test can make it; the words are their own. */
const kinds: Record<string, (words: string) => Uint8Array> = {
  pdf: (words) => pdf([words]),
  csv: (words) => strToU8(`a;b\n${words};1\n`),
  txt: (words) => strToU8(`${words}\n`),
  zip: (words) => zipSync({ 'readme.txt': strToU8(words), 'ordner/zwei.txt': strToU8(`${words} 2`) }),
  docx: () => office('word/document.xml'),
  xlsx: () => office('xl/workbook.xml'),
  odt: () => openDocument('application/vnd.oasis.opendocument.text'),
  mp3: sound,
  mp4: film,
};

/** Kinds whose words nobody can search: they need `unread: allowed` while anything is held back. */
export const unsearchable = ['mp3', 'mp4'];
export const attachmentEndings = Object.keys(kinds);
export const attachment = (ending: string, words: string): Uint8Array =>
  kinds[ending]?.(words) ?? strToU8(words);

export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif'];

const shapes: readonly (readonly [width: number, height: number])[] = [
  [1200, 675],
  [1200, 1200],
  [1600, 300],
  [801, 601],
  [602, 2400],
];

/** A picture of any format and shape of at least this width: tall, wide, small, with and without a ground. */
export async function anyPicture(by: Chance, ending: string, least = 0): Promise<Buffer> {
  const [width, height] = by.one(shapes.filter(([wide]) => wide >= least));
  const drawn = sharp(await picture(`random ${by.between(0, 1e9)}`, width, height));
  if (ending === 'png' && by.happens(0.5)) return drawn.ensureAlpha(0.5).png({ palette: true }).toBuffer();
  if (ending === 'png') return drawn.png({ palette: true }).toBuffer();
  if (ending === 'webp') return drawn.webp().toBuffer();
  if (ending === 'avif') return drawn.avif({ effort: 0 }).toBuffer();
  return drawn.jpeg().toBuffer();
}

/** A drawn logo. */
export const logo = (by: Chance): Uint8Array =>
  strToU8(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${by.between(10, 900)} 100"><path d="M0 0h${by.between(5, 99)}v50z" fill="#${by.one(['123', 'abc', '00f'])}"/></svg>\n`,
  );
