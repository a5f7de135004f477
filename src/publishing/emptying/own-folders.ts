import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { markCache } from './mark.ts';
import { objectionIn, objectionTo } from './objection.ts';

/**
 * Stops a build into a folder that may not be emptied before Astro empties it, also when Astro is called by hand, and
 * marks a new cache as one.
 */
export function ownFolders(): AstroIntegration {
  return {
    name: 'depesche:own-folders',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const objection = command === 'build' && objectionTo(fileURLToPath(config.outDir), 'build');
        if (objection)
          throw new Refused(objectionIn(terminalWords(process.env).publishing.folders, objection));
        if (!objectionTo(cacheFolder, 'cache')) markCache(cacheFolder);
      },
    },
  };
}

class Refused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refused';
    // Where it was noticed says nothing.
    delete this.stack;
  }
}
