import type { DeskCollection } from '../i18n/shapes/desk.ts';

/** The name of our own file format of a collection, under which the CMS reads and writes its files. */
export const formatOf = (name: DeskCollection): string => `depesche-${name}`;
