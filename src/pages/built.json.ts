import type { APIRoute } from 'astro';
import { instant } from '../clock.ts';

/** The instant of this build, for whoever asks later whether something has become due since. */
export const GET: APIRoute = () => Response.json({ at: instant().toISOString() });
