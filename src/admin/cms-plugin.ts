import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The style of the CMS names these three fonts at a host of strangers, besides the files it brings. */
const foreignFonts = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)"'`]+\.woff2/g;
const expected = 3;

/** The languages whose code the desk colours; the CMS would bring two hundred. */
const coloured = ['json', 'yaml', 'html', 'css', 'javascript', 'markdown', 'mdx'];
const grammar = /^@shikijs\/langs\/(.+)$/;
const nothing = fileURLToPath(new URL('nothing.ts', import.meta.url));

/** The code of the CMS without addresses of strangers. */
export function withoutForeignFonts(code: string): string {
  const found = code.match(foreignFonts)?.length ?? 0;
  if (found !== expected) {
    throw new Error(
      `The CMS names ${found} fonts of foreign hosts instead of ${expected}. Look at what has changed in it, then at src/admin/cms-plugin.ts.`,
    );
  }
  return code.replace(foreignFonts, 'data:,');
}

/**
 * Makes of the CMS what this site may ship: no address of another host is asked for, and of its grammars only those
 * an editor can meet. Where no desk is set up (`isOpen`), nothing of it is shipped.
 */
export function cmsPlugin(isOpen: boolean): Plugin {
  let done = false;
  return {
    name: 'depesche:cms',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, language = ''] = grammar.exec(source) ?? [];
      if (language && !coloured.includes(language)) return nothing;
      if (!isOpen && source === './start.ts' && importer?.includes('/admin/Editor.astro')) return nothing;
      return null;
    },
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('@sveltia/cms/npm/index.js')) return null;
      done = true;
      return { code: withoutForeignFonts(code), map: null };
    },
    buildEnd(error) {
      if (!error && isOpen && this.environment.name === 'client' && !done)
        throw new Error('The CMS was not among the scripts of the desk.');
    },
  };
}
