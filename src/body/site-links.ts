import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/**
 * For the standing pages, which `@astrojs/mdx` renders: a link from the site's root (`/imprint/`) gets the base path,
 * as in releases.
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
