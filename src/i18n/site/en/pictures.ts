import type { PictureWords } from '../de/pictures.ts';

/** The pages of all pictures. */
export const pictureWords: PictureWords = {
  title: 'Pictures',
  intro: 'All pictures of this newsroom in full size, with caption, credit and terms of use, newest first.',
  of: (subject) => `Pictures: ${subject}`,
  count: (count) => (count === 1 ? 'One picture' : `${count} pictures`),
  none: 'No pictures yet.',
  all: 'All pictures',
  logos: 'Logos',
  portraits: 'Portraits',
  filter: 'Choice of pictures',
  byTopic: 'By topic',
  byYear: 'By year',
  byOrganisation: 'By organisation',
  pages: 'Pages of pictures',
  newer: 'Newer pictures',
  older: 'Older pictures',
  take: 'Download original',
  file: 'File',
  print: 'Print',
  printable: (across, down) => `up to ${across} × ${down} cm at 300 dpi`,
  shownIn: 'Published in',
  copyCaption: 'Copy caption and credit',
};
