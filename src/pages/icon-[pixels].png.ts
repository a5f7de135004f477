import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icon, iconDrawing, iconSizes } from '../outputs/icon.ts';
import { ownIcon } from '../newsroom/pages/brand-files.ts';
import { fileOf } from '../newsroom/release/files.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';

export const getStaticPaths = () =>
  iconSizes.map((pixels) => ({ params: { pixels: String(pixels) }, props: { pixels } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const newsroom = await currentNewsroom();
  const own = ownIcon(newsroom);
  const drawing = own ? (await fileOf(own)).bytes : Buffer.from(iconDrawing(newsroom.look));
  return new Response(await icon(drawing, props.pixels), { headers: { 'Content-Type': 'image/png' } });
};
