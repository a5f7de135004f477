import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileOf } from '../../../newsroom/release/files.ts';
import { logoPaths } from '../../../newsroom/pages/logos.ts';

export const getStaticPaths = logoPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { bytes, type } = await fileOf(props);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
