import { parse } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives derived pictures the composed name of their original (NFC), also where the disk takes letters apart: a browser
 * and a server compare addresses byte by byte.
 */
export const composedNames = (): Plugin => ({
  name: 'depesche:composed-names',
  outputOptions(options) {
    const { assetFileNames: usual = '[name].[hash][extname]' } = options;
    return {
      ...options,
      assetFileNames: (asset) => {
        const pattern = typeof usual === 'string' ? usual : usual(asset);
        const { name } = parse(asset.names[0] ?? '');
        const composed = name.normalize('NFC');
        return name === composed ? pattern : pattern.replace('[name]', () => composed);
      },
    };
  },
});
