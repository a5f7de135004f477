import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { line, webAddress } from '../kinds.ts';
import { pictureFile } from '../picture.ts';
import { unread } from '../unread.ts';
import {
  captionsExample,
  captionsFile,
  filmExample,
  filmFile,
  soundFile,
  transcriptExample,
  transcriptFile,
} from './recording-files.ts';

const title = line(5, 120).meta({
  description: 'What the video shows.',
  example: 'Rundgang durch den Reinraum',
});

/** The attributes of a video: an address at a host that plays it, or a film of one's own with its words. */
export const video = z
  .strictObject({
    href: webAddress().optional().meta({
      description: 'The address of the video at YouTube or Vimeo.',
      example: 'https://vimeo.com/123456789',
    }),
    src: filmFile.optional(),
    title,
    poster: pictureFile.optional(),
    captions: captionsFile.optional(),
    transcript: transcriptFile.optional(),
    unread,
  })
  .superRefine(({ href, src, captions, transcript, unread: isAllowed }, context) => {
    const report = (attribute: string, params: Problem) =>
      context.addIssue({ code: 'custom', path: [attribute], params });
    if ((href === undefined) === (src === undefined))
      report('src', { rule: 'videoSource', facts: { example: `src="${filmExample}"` } });
    else if (src !== undefined && captions === undefined && transcript === undefined)
      report('captions', {
        rule: 'filmWithoutWords',
        facts: { example: `captions="${captionsExample}"` },
      });
    for (const [name, value] of Object.entries({ captions, transcript, unread: isAllowed }))
      if (href !== undefined && src === undefined && value !== undefined)
        report(name, { rule: 'ownFilmOnly', facts: {} });
  });

/** The attributes of a sound of one's own. */
export const audio = z
  .strictObject({
    src: soundFile,
    title: line(5, 120).meta({
      description: 'What is heard.',
      example: 'Die Geschäftsführerin zum neuen Werk',
    }),
    transcript: transcriptFile.optional(),
    unread,
  })
  .superRefine(({ transcript }, context) => {
    if (transcript !== undefined) return;
    const example = `transcript="${transcriptExample}"`;
    context.addIssue({
      code: 'custom',
      path: ['transcript'],
      params: { rule: 'soundWithoutWords', facts: { example } } satisfies Problem,
    });
  });
