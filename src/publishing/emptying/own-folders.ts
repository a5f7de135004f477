import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview } from '../../clock.ts';
import { forgetPicturesOfOthers } from './cached-pictures.ts';
import { cacheFolder, markCache } from '../../manuscript/cache-folder.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { objectionIn, objectionTo } from './objection.ts';

/**
 * Stops a build before Astro empties an output folder that must stay, also when Astro is called by hand. Marks a new
 * cache, and takes out of an old one the pictures that another program has scaled.
 */
export function ownFolders(): AstroIntegration {
  return {
    name: 'depesche:own-folders',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        const objection =
          command === 'build' && objectionTo(fileURLToPath(config.outDir), isPreview ? 'preview' : 'build');
        if (objection)
          throw new Refused(objectionIn(terminalWords(process.env).publishing.folders, objection));
        if (objectionTo(cacheFolder, 'cache')) return;
        markCache(cacheFolder);
        if (command === 'build') forgetPicturesOfOthers(cacheFolder);
      },
    },
  };
}

class Refused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refused';
    // The stack does not help the reader.
    delete this.stack;
  }
}
