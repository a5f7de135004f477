import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { keptCard } from '../../outputs/card/kept-card.ts';
import { currentNewsroom } from '../../newsroom/store/read-store.ts';
import { frontCard } from '../../newsroom/release/social-cards.ts';
import { languagePaths } from '../../newsroom/store/newsroom.ts';

export const getStaticPaths = async () => languagePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await keptCard(cacheFolder, frontCard(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'image/png' },
  });
