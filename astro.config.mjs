import { join } from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import { digestOf } from './src/files/digest.ts';
import { facesOf } from './src/model/brand/faces.ts';
import { desk } from './src/desk/desk-integration.ts';
import { videoFrames } from './src/body/video.ts';
import { embargoProof } from './src/proof/embargo-proof.ts';
import { cacheFolder } from './src/manuscript/cache-folder.ts';
import { contentFolder } from './src/manuscript/content-folder.ts';
import { gatedCollections } from './src/loaders/collections.ts';
import { composedNames } from './src/loaders/composed-names.ts';
import { contentIsData } from './src/loaders/content-is-data.ts';
import { handCollections } from './src/loaders/handed-collections.ts';
import { lookOfTheBrand } from './src/loaders/look-of-the-brand.ts';
import { runningClock } from './src/loaders/running-clock.ts';
import { readBrandFacts, readSettings } from './src/loaders/settings.ts';
import { typefacesOf } from './src/loaders/brand/typefaces.ts';
import { isPreview } from './src/clock.ts';
import { ownMode } from './src/own-mode.ts';
import { buildProgress } from './src/progress/build-progress.ts';
import { leftOutOfPreview, previewSite } from './src/outputs/preview-site.ts';
import { withoutLeftBehind } from './src/outputs/left-behind.ts';
import { claimedOutputs } from './src/outputs/claimed-outputs.ts';
import { pagefindIndex } from './src/search/pagefind-index.ts';
import { asideOr, outFolder } from './src/publishing/emptying/kept-places.ts';
import { ownFolders } from './src/publishing/emptying/own-folders.ts';
import { shippedIndex } from './src/outputs/verify/shipped-index.ts';
import { shippedLicences } from './src/outputs/licences/shipped-licences.ts';
import { applyTheme } from './src/views/site/theme.ts';

const settings = readSettings(contentFolder);
const brand = readBrandFacts(contentFolder);
const { origin, pathname } = new URL(settings.url);
// Astro compares requests with the base path in letters, but Vite encodes it, and Astro would not find its own pictures:
// https://github.com/withastro/astro/blob/main/packages/astro/src/assets/vite-plugin-assets.ts
const letters = decodeURI(pathname);
// Typefaces get the base path anyway.
const assetsPrefix = letters === pathname ? undefined : { fallback: letters.replace(/\/$/, ''), woff2: '/' };

const typefaces = typefacesOf(brand, contentFolder, settings.languages);

handCollections(gatedCollections);

// A review tells what the feeds will say.
const isHidden = isPreview && !process.env.NEWSROOM_REVIEW;

export default defineConfig({
  site: origin,
  base: letters,
  // The development server would find no file whose ending is a parameter: pictures, feeds, texts.
  trailingSlash: process.argv.includes('dev') ? 'ignore' : 'always',
  // One round trip: a page brings its own style.
  build: { inlineStylesheets: 'always', assetsPrefix },
  outDir: asideOr(outFolder()),
  cacheDir: cacheFolder,
  // What has the same key as in the build before is kept: src/newsroom/store/kept-keys.ts.
  experimental: { incrementalBuild: true },
  prerenderConflictBehavior: 'error',
  integrations: [
    // Before anything asks which of the two it is.
    ownMode(),
    ownFolders(),
    buildProgress(),
    runningClock(),
    // Before anything lists what the site has.
    withoutLeftBehind(),
    pagefindIndex(),
    shippedLicences(
      typefaces.flatMap(({ options }) => options.variants.flatMap(({ src }) => src)),
      facesOf(brand?.type),
    ),
    shippedIndex(settings, isHidden ? leftOutOfPreview(settings) : undefined),
    // Before a preview takes out what it does not have.
    claimedOutputs(),
    desk(settings.desk !== undefined && !isPreview),
    ...(isHidden ? [previewSite(settings)] : []),
    embargoProof(),
  ],
  // Its inline styles would break the content security policy, and no text is Astro's to render.
  markdown: { syntaxHighlight: false },
  image: {
    layout: 'constrained',
    responsiveStyles: false,
    // Relative: the names of smaller pictures depend on it, and must not depend on the machine.
    service: { entrypoint: './src/outputs/picture-service.ts' },
  },
  fonts: typefaces.map((family) => ({
    ...family,
    provider: fontProviders.local(),
  })),
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        // Only pages with a player keep it (src/outputs/page-policy.ts).
        "media-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        `frame-src ${videoFrames.join(' ')}`,
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind compiles its search engine; without this its fallback outside the worker fails.
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${digestOf(applyTheme, 'base64')}`],
      },
    },
  },
  vite: {
    plugins: [contentIsData(), composedNames()],
    // Pictures that are saved while the server runs are read from the content, which may lie elsewhere.
    server: { fs: { allow: [import.meta.dirname, contentFolder] } },
    css: {
      postcss: {
        plugins: [lookOfTheBrand(join(contentFolder, 'brand.yaml'), () => readBrandFacts(contentFolder))],
      },
    },
    build: {
      // A small script that imports another is broken when Astro writes it into the page.
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  },
});
