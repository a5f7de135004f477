import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rss } from '../../outputs/rss.ts';
import { languageFeed } from '../../queries/feed.ts';
import { languagePaths } from '../../queries/newsroom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await rss(await languageFeed(props)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
