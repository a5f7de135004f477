import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pathsBelow } from '../files/walk.ts';
import { mayShip } from '../model/file-name.ts';

/** Takes out of a built site what systems and git have left in `public/`, which Astro copies whole. */
export function withoutLeftBehind(): AstroIntegration {
  return {
    name: 'depesche:left-behind',
    hooks: {
      'astro:build:done': ({ dir }) => {
        removeLeftBehind(fileURLToPath(dir));
      },
    },
  };
}

/** Removes from a folder every file and link that may not reach a site (`mayShip`). */
export function removeLeftBehind(folder: string): void {
  for (const path of pathsBelow(folder)) if (!mayShip(path)) rmSync(join(folder, path));
}
