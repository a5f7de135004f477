import type { BrandWords } from '../../shapes/brand.ts';

/** What `npm run brand` says. */
export const brandWords: BrandWords = {
  title: 'Brand',
  none: 'There is no content/brand.yaml; the newsroom looks like the house.',
  faults: 'content/brand.yaml has errors; npm run check tells them.',
  themes: { light: 'Light', dark: 'Dark' },
  parts: {
    paper: 'page',
    sheet: 'boxes',
    ink: 'text',
    'ink-soft': 'quiet text',
    rule: 'rules',
    accent: 'links',
    brand: 'brand',
    'on-brand': 'text on the brand',
    second: 'second colour',
    alert: 'alarm',
    mark: 'marked words',
  },
  changed: 'Changed, so that it can be read:',
  specimens: 'All components and pages with this brand: npm run dev, then /admin/brand/',
};
