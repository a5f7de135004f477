import { z } from 'zod';

/** `unread` of a file for download: it is shipped although nobody can search it for held-back words. */
export const unread = z.enum(['allowed']).optional().meta({
  description:
    'Ships a file that cannot be searched for held-back words (a scan, sound, a film) while anything is held back. Look at it before.',
  example: 'allowed',
});
