import { z } from 'zod';
import { digitalSourceType } from './digital-source.ts';
import { fileBeside, line } from './kinds.ts';

export const licences = ['editorial', 'cc0', 'cc-by-4.0', 'cc-by-sa-4.0', 'on-request'] as const;
export const licence = z.enum(licences).meta({
  description: 'The terms under which others may use this.',
  example: 'editorial',
});
export type Licence = z.output<typeof licence>;

export const pictureFile = fileBeside('./delegation.jpg').meta({
  description: 'The picture file beside the text, in its original size.',
  example: './delegation.jpg',
  names: 'picture',
});
export const alt = line(10, 200).meta({
  description: 'What the picture shows, for people who do not see it; not the caption again.',
  example: 'Acht Personen vor dem Rathaus von Dresden',
});
export const captionExample = 'Die Delegation am 5. September 2019 in Dresden';
export const caption = line(5, 500).meta({
  description: 'The line under the picture: who from left to right, what, when, where.',
  example: captionExample,
});
export const credit = line(2, 120).meta({
  description: 'Whom to name as the source of the picture.',
  example: 'Foto: Silicon Saxony',
});

/** The sides and corners of a picture, in the words of CSS and of the library that cuts pictures. */
const sides = [
  'top',
  'right top',
  'right',
  'right bottom',
  'bottom',
  'left bottom',
  'left',
  'left top',
] as const;
export type Side = (typeof sides)[number];
export const focus = z.enum(sides).meta({
  description:
    'Where it shows what matters, if that is not its middle: lists and galleries cut it around that.',
  example: 'top',
});

const shared = { shared: true } as const;

/** The lead picture in a release's frontmatter. */
export const leadPictureSchema = z.strictObject({
  src: pictureFile.meta({ ...pictureFile.meta(), ...shared }),
  credit: credit.meta({ ...credit.meta(), ...shared }),
  licence: licence.optional().meta({ ...licence.meta(), ...shared }),
  digitalSourceType: digitalSourceType.optional().meta({ ...digitalSourceType.meta(), ...shared }),
  focus: focus.optional().meta({ ...focus.meta(), ...shared }),
  alt,
  caption: caption.optional(),
});
