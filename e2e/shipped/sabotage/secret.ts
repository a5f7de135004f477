import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../../sites.ts';

/* What is held back on the site at the instant of its build. */

const secretFolder = join(sites.fictional.content, 'releases', '2026-07-16-secret-shipyard');
export const title = 'Werft baut ein geheimes Dock unter dem Deich';
export const summary = 'Diese Meldung ist für den nächsten Morgen geplant. Bis dahin bleibt';
export const address = '/2026/07/secret-shipyard/';
/** The picture as it lies beside the text. */
export const secretPicture = () => new Uint8Array(readFileSync(join(secretFolder, 'secret-dock.jpg')));

/** The picture of a public text, as it lies beside it. */
export const publicPicture = () =>
  new Uint8Array(
    readFileSync(join(sites.fictional.content, 'releases/2026-07-07-hydrogen-barge/wasserstoffschute.jpg')),
  );

/** A sentence of the Korean text as it stands in its file. */
export function koreanSummary(): string {
  const source = readFileSync(join(secretFolder, 'index.ko.mdx'), 'utf8');
  return /^summary: (.+)$/m.exec(source)?.[1] ?? '';
}
