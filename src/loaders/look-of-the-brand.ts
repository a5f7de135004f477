import type { UserConfig } from 'vite';
import { lookOf } from '../model/brand/look.ts';
import { propertiesOf } from '../model/brand/look-style.ts';
import type { Brand } from '../schema/brand/brand.ts';

type OfStyles = Exclude<NonNullable<UserConfig['css']>['postcss'], string | undefined>;
type StylePlugin = NonNullable<OfStyles['plugins']>[number];
type Declaration = { prop: string; value: string; parent: unknown };

/**
 * Writes the look of the brand into the style sheet, where that of the house stands: every page brings its own style, and
 * bytes that say the same twice would be paid in each. `brandNow` is asked whenever the sheet is made; `file` is the
 * absolute path of what it reads, and makes the sheet again when it changes.
 */
export function lookOfTheBrand(file: string, brandNow: () => Brand | undefined): StylePlugin {
  return {
    postcssPlugin: 'depesche:look-of-the-brand',
    AtRule: {
      layer(rule, { result }) {
        if (rule.params !== 'tokens') return;
        const own = propertiesOf(lookOf(brandNow()));
        rule.walkDecls(/^--/, (declaration: Declaration) => {
          declaration.value = own[declaration.prop] ?? declaration.value;
        });
        result.messages.push({ type: 'dependency', plugin: 'depesche:look-of-the-brand', file, parent: '' });
      },
    },
  };
}
