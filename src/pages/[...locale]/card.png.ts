import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { keptCard } from '../../outputs/card/kept-card.ts';
import { frontCard } from '../../newsroom/release/social-cards.ts';
import { languagePaths } from '../../newsroom/store/newsroom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await keptCard(cacheFolder, await frontCard(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
