import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { currentNewsroom } from '../../../../newsroom/store/read-store.ts';
import { fileOf, filePaths } from '../../../../newsroom/release/files.ts';

export const getStaticPaths = async () => filePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { bytes, type } = await fileOf(props);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
