import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * Adds the base path to links from the site's root (`/imprint/`) in standing pages, which `@astrojs/mdx` renders.
 * Releases do the same.
 */
export function siteLinks(written: (href: string) => string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'depesche:site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href === 'string') context.setProperty(node, 'href', written(href));
      },
    },
  });
}
