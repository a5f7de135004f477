import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOf, filePaths } from '../../../../newsroom/release/files.ts';

export const getStaticPaths = filePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { bytes, type } = await fileOf(props);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
