import { type TwinFormat, twinTypes } from '../../model/address/formats.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { ninjs } from './ninjs.ts';
import { markdownTwin, textTwin } from './twins.ts';

/** A release in one of its other formats, with its media type. */
export function twinIn(format: TwinFormat, release: ReleaseRecord): { body: string; type: string } {
  const write = { txt: textTwin, md: markdownTwin, json: ninjs }[format];
  return { body: write(release), type: twinTypes[format] };
}
