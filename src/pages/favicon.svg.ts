import type { APIRoute } from 'astro';
import { iconDrawing } from '../outputs/icon.ts';
import { ownIcon } from '../newsroom/pages/brand-files.ts';
import { fileOf } from '../newsroom/release/files.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';

export const GET: APIRoute = async () => {
  const newsroom = await currentNewsroom();
  const own = ownIcon(newsroom);
  return new Response(own ? (await fileOf(own)).bytes : iconDrawing(newsroom.look), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
