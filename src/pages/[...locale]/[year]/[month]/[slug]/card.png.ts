import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../../../manuscript/cache-folder.ts';
import { keptCard } from '../../../../../outputs/card/kept-card.ts';
import { releaseCard } from '../../../../../newsroom/release/social-cards.ts';
import { cardPaths } from '../../../../../newsroom/release/written.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await keptCard(cacheFolder, await releaseCard(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
