import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.PORTABLE_OUT,
  cacheDir: `${process.env.PORTABLE_OUT}-cache`,
  integrations: [mdx()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false, dashes: true, ellipses: true } } }),
  },
});
