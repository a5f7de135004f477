import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedIn } from '../outputs/feeds/feed-formats.ts';
import { archivedFeedPaths, feedAt, feedPaths } from '../newsroom/feeds/feed-paths.ts';

export const getStaticPaths = async () => [...(await feedPaths()), ...(await archivedFeedPaths())];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { body, type } = await feedIn(props.format, await feedAt(props));
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
