import type { APIRoute } from 'astro';
import { instant, isPreview, present } from '../clock.ts';
import type { BuiltJson } from '../model/life/built-json.ts';
import { readSettingsEntry } from '../newsroom/store/read-store.ts';

/** The provenance of this build, for whoever asks later what is live and whether something has become due since. */
export const GET: APIRoute = async () => {
  const { provenance } = await readSettingsEntry();
  const made = isPreview ? { now: present().toISOString() } : {};
  return Response.json({ at: instant().toISOString(), ...made, ...provenance } satisfies BuiltJson);
};
