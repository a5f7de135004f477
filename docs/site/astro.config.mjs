import { defineConfig } from 'astro/config';
import { searchOfDocuments } from './src/search-of-documents.ts';

/* The documentation as a site of its own: nothing of it is part of a newsroom. `npm run docs` builds it. */
export default defineConfig({
  root: import.meta.dirname,
  outDir: process.env.DOCS_OUT ?? '../../.docs',
  cacheDir: '../../node_modules/.astro-docs',
  base: process.env.DOCS_BASE ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  integrations: [searchOfDocuments()],
});
