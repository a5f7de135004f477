import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import {
  findAll,
  four,
  joined,
  lines,
  type Planted,
  plainSecret,
  refuseAll,
  secret,
  type Shut,
  smallPicture,
  utf16,
} from '../../../e2e/fixtures/planted-files.ts';

/** A PNG with one more chunk before its end. */
const withChunk = async (type: string, data: Uint8Array) => {
  const png = await smallPicture().png().toBuffer();
  const end = png.length - 12;
  return joined(png.subarray(0, end), four(data.length), type, data, Buffer.alloc(4), png.subarray(end));
};
/** A JPEG with one more segment after its mark. */
const withSegment = async (mark: number, data: Uint8Array) => {
  const jpeg = await smallPicture().jpeg().toBuffer();
  const size = Buffer.from([(data.length + 2) >> 8, (data.length + 2) & 255]);
  return joined(jpeg.subarray(0, 2), Buffer.from([0xff, mark]), size, data, jpeg.subarray(2));
};
/** EXIF with a remark of the person who took the picture, in UTF-16 of one order or the other. */
const userComment = (isBig: boolean) =>
  joined('Exif\0\0', isBig ? 'MM\0*' : 'II*\0', 'UNICODE\0', utf16(secret, isBig));
const gif = async (data: Uint8Array) => {
  const bytes = await smallPicture().gif().toBuffer();
  return joined(bytes.subarray(0, -1), Buffer.from([0x21, 0xfe, data.length]), data, Buffer.from([0, 0x3b]));
};
const webp = async (type: string, data: Uint8Array) => {
  const bytes = await smallPicture().webp().toBuffer();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  const longer = joined(bytes, type, size, data, data.length % 2 ? '\0' : '');
  longer.writeUInt32LE(longer.length - 8, 4);
  return longer;
};
const icon = async (rest: string) => {
  const png = await smallPicture().png().toBuffer();
  const head = Buffer.alloc(22);
  head.set([0, 0, 1, 0, 1, 0, 40, 30]);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return joined(head, png, Buffer.from(rest));
};

const planted: Planted[] = [
  ['the EXIF of a JPEG', 'picture', 'a.jpg', () => smallPicture(plainSecret).jpeg().toBuffer()],
  ['the EXIF of a PNG', 'picture', 'a.png', () => smallPicture(plainSecret).png().toBuffer()],
  ['the EXIF of a WebP', 'picture', 'a.webp', () => smallPicture(plainSecret).webp().toBuffer()],
  ['the EXIF of an AVIF', 'picture', 'a.avif', () => smallPicture(plainSecret).avif().toBuffer()],
  ['a remark of the camera, in UTF-16', 'picture', 'a.jpg', () => withSegment(0xe1, userComment(false))],
  ['the same of the other order', 'picture', 'a.jpg', () => withSegment(0xe1, userComment(true))],
  [
    'the IPTC of a JPEG, in Windows-1252',
    'picture',
    'a.jpg',
    () => withSegment(0xed, Buffer.from(secret, 'latin1')),
  ],
  ['a comment of a JPEG', 'picture', 'a.jpg', () => withSegment(0xfe, Buffer.from(secret))],
  [
    'a text of a PNG',
    'picture',
    'a.png',
    () => withChunk('tEXt', joined('Title\0', Buffer.from(secret, 'latin1'))),
  ],
  [
    'a deflated text of a PNG',
    'picture',
    'a.png',
    () => withChunk('zTXt', joined('Title\0\0', deflateSync(Buffer.from(secret)))),
  ],
  [
    'a deflated text of a PNG, in UTF-8',
    'picture',
    'a.png',
    () => withChunk('iTXt', joined('Title\0\x01\0de\0\0', deflateSync(Buffer.from(secret)))),
  ],
  ['a comment of a GIF', 'picture', 'a.gif', () => gif(Buffer.from(secret))],
  ['a chunk of a WebP', 'picture', 'a.webp', () => webp('XMP ', Buffer.from(secret))],
  [
    'bytes after the end of a JPEG',
    'picture',
    'a.jpg',
    async () => joined(await smallPicture().jpeg().toBuffer(), Buffer.from(secret)),
  ],
  [
    'a progressive JPEG with a ZIP after it',
    'picture',
    'a.jpg',
    async () =>
      joined(await smallPicture().jpeg({ progressive: true }).toBuffer(), zipSync({ a: strToU8(lines) })),
  ],
  [
    'bytes after the end of a PNG',
    'picture',
    'a.png',
    async () => joined(await smallPicture().png().toBuffer(), Buffer.from(secret)),
  ],
  [
    'bytes after the end of a GIF',
    'picture',
    'a.gif',
    async () => joined(await smallPicture().gif().toBuffer(), Buffer.from(secret)),
  ],
  [
    'bytes after the end of a WebP',
    'picture',
    'a.webp',
    async () => joined(await smallPicture().webp().toBuffer(), Buffer.from(secret)),
  ],
  [
    'bytes after the end of an AVIF',
    'picture',
    'a.avif',
    async () => joined(await smallPicture().avif().toBuffer(), Buffer.from(secret)),
  ],
  ['an icon', 'picture', 'favicon.ico', () => icon(secret)],
  [
    'a card with a picture',
    'picture',
    'a.vcf',
    async () =>
      strToU8(
        `PHOTO;ENCODING=b:${(await smallPicture(plainSecret).jpeg().toBuffer()).toString('base64').replace(/.{70}/g, '$&\r\n ')}`,
      ),
  ],
  [
    'a picture in a page',
    'picture',
    'a.html',
    async () =>
      strToU8(
        `<img src="data:image/png;base64,${(await smallPicture(plainSecret).png().toBuffer()).toString('base64')}">`,
      ),
  ],
];
findAll(planted);

const shut: Shut[] = [
  [
    'bytes of such a kind after a picture',
    'kind',
    'a.png',
    async () => joined(await smallPicture().png().toBuffer(), Buffer.from([0, 1, 2, 0xff, 0])),
  ],
  [
    'a picture that is cut off',
    'damaged',
    'a.png',
    async () => (await smallPicture().png().toBuffer()).subarray(0, 60),
  ],
];
refuseAll(shut);
