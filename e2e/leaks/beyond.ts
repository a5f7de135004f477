import { picture, sentence } from './secret.ts';
import sharp from 'sharp';
import type { Placed } from './placed.ts';

const text = (what: string, words: string): Placed => ({
  what,
  name: 'a.txt',
  make: () => Buffer.from(words),
});

/** What no check, gate or proof can find, as `docs/embargo.md` tells its readers. */
export const beyond: Placed[] = [
  text('the news in other words', 'Zwei Häuser an der Küste gehen künftig gemeinsame Wege.'),
  text('a translation', 'From February on, the joint board will reside in the former customs house.'),
  text('a number alone', '347,5'),
  text('a few words', 'im ehemaligen Zollhaus'),
  text('words written backwards', Array.from(sentence).reverse().join('')),
  {
    what: 'a picture of a text',
    name: 'a.png',
    make: () =>
      sharp(
        Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40"><text y="20">${sentence}</text></svg>`,
        ),
      )
        .png()
        .toBuffer(),
  },
  {
    what: 'its picture, turned',
    name: 'b.png',
    make: async () =>
      sharp(await picture())
        .rotate(90)
        .png()
        .toBuffer(),
  },
];
