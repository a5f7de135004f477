import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** The releases as any other Astro site would read them: modules, no schema of ours, no gate. */
export const collections = {
  releases: defineCollection({
    loader: glob({
      base: process.env['PORTABLE_CONTENT'] ?? '',
      pattern: '**/*.mdx',
      generateId: ({ entry }) => entry.replace(/\/index\.(.+)\.mdx$/, '-$1'),
    }),
    schema: z.object({}),
  }),
};
