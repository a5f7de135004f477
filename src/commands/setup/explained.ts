import { Document, isMap, isScalar } from 'yaml';
import type { z } from 'zod';

/** Settings as YAML, each with the description of its field in `schema` as a comment. */
export function explained(settings: object, { shape }: z.ZodObject): string {
  const document = new Document(settings);
  for (const [index, pair] of (isMap(document.contents) ? document.contents.items : []).entries()) {
    if (!isScalar(pair.key)) continue;
    pair.key.commentBefore = ` ${shape[String(pair.key.value)]?.meta()?.description ?? ''}`;
    pair.key.spaceBefore = index > 0;
  }
  return document.toString({ lineWidth: 0 });
}
