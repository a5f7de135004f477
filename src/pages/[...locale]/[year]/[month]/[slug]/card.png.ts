import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../../../manuscript/cache-folder.ts';
import { keptCard } from '../../../../../outputs/card/kept-card.ts';
import { currentNewsroom } from '../../../../../newsroom/store/read-store.ts';
import { releaseCard } from '../../../../../newsroom/release/social-cards.ts';
import { cardPaths } from '../../../../../newsroom/release/release-routes.ts';

export const getStaticPaths = async () => cardPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await keptCard(cacheFolder, releaseCard(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'image/png' },
  });
