import type { DeskCollection } from '../i18n/shapes/desk.ts';

/** The name of our file format for a collection. The CMS reads and writes the files of the collection with it. */
export const formatOf = (name: DeskCollection): string => `depesche-${name}`;
