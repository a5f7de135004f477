import { relative, resolve, sep } from 'node:path';

/**
 * The folder with the content: `content` beside the code, or `CONTENT_DIR` for a newsroom with its content in another
 * repository.
 */
export const contentFolder: string = resolve(process.env['CONTENT_DIR'] ?? 'content');

/**
 * The path of a file of the content as the store has it: from the folder of the project, in which every command runs, with
 * slashes: keys made of it are the same when the project moves to another folder, as it does on some CI services.
 */
export const storedPath = (path: string): string => relative('', path).split(sep).join('/');
