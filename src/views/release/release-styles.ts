import type { ReleasePage } from '../../newsroom/pages/release-page.ts';
import { partStyles } from '../body/part-styles.ts';

/** The styles of the parts that the page of a release shows: in its text, beside it and above it. */
export function stylesOf({ body, picture, events, notices, aged }: ReleasePage): string {
  const { state, foreign, withdrawn, changes, behind, origin, keepText } = notices;
  const isNoticed = [state, foreign, withdrawn, behind, aged, changes[0], origin[0]].some(Boolean);
  return partStyles(keepText ? body.pieces : [], [
    ...(isNoticed ? (['Notice'] as const) : []),
    ...(picture && keepText ? (['Figure'] as const) : []),
    ...(events.length > 0 ? (['EventCard'] as const) : []),
  ]);
}
