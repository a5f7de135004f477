import { zipSync } from 'fflate';
import sharp from 'sharp';
import { bytes, type Sabotage } from './leak.ts';
import { publicPicture, secretPicture, summary, title } from './secret.ts';

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } });

/** Leaks by pictures: themselves, what is made of them, what is written into them. */
export const pictures: Sabotage[] = [
  {
    way: 'a social card',
    leak: async () => ['2026/07/secret-shipyard/card.png', new Uint8Array(await picture().png().toBuffer())],
    foundBy: ['name', 'owner'],
  },
  {
    way: 'a picture in public/, under another name',
    leak: () => ['bild.jpg', secretPicture()],
    foundBy: ['digest', 'pixels'],
    isPlaced: true,
  },
  {
    way: 'a picture in another container, without its metadata',
    leak: async () => ['bild.png', await sharp(secretPicture()).png().toBuffer()],
    foundBy: ['pixels'],
    isPlaced: true,
  },
  {
    way: 'a picture within a drawing',
    leak: async () => {
      const code = (await sharp(secretPicture()).png().toBuffer()).toString('base64');
      return ['bild.svg', bytes(`<svg><image href="data:image/png;base64,${code}"/></svg>`)];
    },
    foundBy: ['pixels'],
    isPlaced: true,
  },
  {
    way: 'a text after the end of a picture',
    leak: async () => ['bild.png', Buffer.concat([await picture().png().toBuffer(), bytes(summary)])],
    foundBy: ['picture'],
    isPlaced: true,
  },
  {
    way: 'a picture that was made smaller',
    leak: async () => ['_astro/bild.Ab3dE_Z1x.avif', new Uint8Array(await picture().avif().toBuffer())],
    foundBy: ['owner'],
  },
  {
    way: 'an original of a public text where Astro puts its own, with all that it tells',
    leak: () => ['_astro/bild.Ab3dE_Z1x.jpg', publicPicture()],
    foundBy: ['owner'],
  },
  {
    way: 'a picture in a press kit',
    leak: () => ['2026/07/noon-signal/press-kit.zip', zipSync({ 'bild.jpg': secretPicture() })],
    foundBy: ['digest', 'pixels'],
  },
  {
    way: 'a picture’s EXIF',
    leak: async () => [
      '2026/07/noon-signal/card.png',
      await picture()
        .withExif({ IFD0: { ImageDescription: title } })
        .png()
        .toBuffer(),
    ],
    foundBy: ['picture'],
  },
  {
    way: 'a picture’s XMP',
    leak: async () => [
      '2026/07/noon-signal/card.png',
      await picture()
        .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${title}</a></x:xmpmeta>`)
        .png()
        .toBuffer(),
    ],
    foundBy: ['picture'],
  },
  {
    way: 'the name of a file',
    leak: async () => ['2026/07/noon-signal/secret-dock.jpg', await picture().jpeg().toBuffer()],
    foundBy: ['name', 'owner'],
  },
];
