import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { brandFilePaths } from '../../newsroom/pages/brand-files.ts';
import { fileOf } from '../../newsroom/release/files.ts';
import { currentNewsroom } from '../../newsroom/store/read-store.ts';

export const getStaticPaths = async () => brandFilePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { bytes, type } = await fileOf(props);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
