import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../../manuscript/cache-folder.ts';
import { pressKit } from '../../../../outputs/kit/press-kit.ts';
import { currentNewsroom } from '../../../../newsroom/store/read-store.ts';
import { kitOf, kitPaths } from '../../../../newsroom/release/kit-source.ts';

export const getStaticPaths = async () => kitPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await pressKit(cacheFolder, kitOf(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'application/zip' },
  });
