import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOf } from '../../../newsroom/release/files.ts';
import { portraitPaths } from '../../../newsroom/pages/people/portraits.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';

export const getStaticPaths = async () => portraitPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { bytes, type } = await fileOf(props);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
