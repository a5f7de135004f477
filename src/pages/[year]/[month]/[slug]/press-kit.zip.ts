import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../../manuscript/cache-folder.ts';
import { pressKit } from '../../../../outputs/kit/press-kit.ts';
import { kitOf, kitPaths } from '../../../../newsroom/release/kit.ts';

export const getStaticPaths = kitPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await pressKit(cacheFolder, await kitOf(props)), {
    headers: { 'Content-Type': 'application/zip' },
  });
