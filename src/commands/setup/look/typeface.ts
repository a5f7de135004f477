import { readFileSync } from 'node:fs';
import { type TypefaceFacts, type TypefaceFlaw, typefaceOf } from '../../../model/brand/typeface-file.ts';
import { fitTypefaceName } from '../../../schema/brand/typefaces.ts';

/** What a WOFF2 file says of itself, with a name that can stand in the settings; or why no page can be set in it. */
export function typefaceIn(path: string): TypefaceFacts | TypefaceFlaw {
  const facts = typefaceOf(readFileSync(path));
  return typeof facts === 'string' ? facts : { ...facts, name: fitTypefaceName(facts.name) };
}
