import { resolve } from 'node:path';

/**
 * The folder with the content: `content` beside the code, or `CONTENT_DIR` for a newsroom with its content in another
 * repository.
 */
export const contentFolder: string = resolve(process.env['CONTENT_DIR'] ?? 'content');
