import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { TagValues } from '../document/values.ts';
import { writtenValues } from './normal-form.ts';

/** The attributes of a tag for a tree, without empty ones. */
export const attributesOfTag = (values: TagValues): MdxJsxAttribute[] =>
  Object.entries(writtenValues(values)).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
