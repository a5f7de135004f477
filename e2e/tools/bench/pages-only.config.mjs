import { defineConfig } from 'astro/config';
import product from '../../../astro.config.mjs';

/* What the peers make and nothing more: pages of releases, lists and topics, and a sitemap. For the bench alone. */

/** Routes of everything else. */
const left =
  /\/src\/pages\/(?:\[\.\.\.(?:feed|former)\]|.*\/(?:press-kit\.zip|\[file\]|events\.ics|index\.\[twin\]|versions\.json|card\.png|contact\.vcf)|\[rules\]|icon-\[pixels\]\.png)\.ts$/;

export default defineConfig({
  ...product,
  experimental: {},
  integrations: product.integrations.filter(
    ({ name }) => !/search|pagefind|proof|paths|own-folders/.test(name),
  ),
  vite: {
    ...product.vite,
    plugins: [
      {
        name: 'bench:pages-only',
        enforce: 'pre',
        load: (id) =>
          left.test(id)
            ? 'export const getStaticPaths = () => []; export const GET = () => new Response();'
            : undefined,
      },
      ...product.vite.plugins,
    ],
  },
});
