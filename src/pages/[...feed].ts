import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedIn } from '../outputs/feeds/feed-formats.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { archivedFeedPaths, feedAt, feedPaths } from '../newsroom/feeds/feed-paths.ts';

export const getStaticPaths = async () => [
  ...feedPaths(await currentNewsroom()),
  ...archivedFeedPaths(await currentNewsroom()),
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { body, type } = feedIn(props.format, feedAt(await currentNewsroom(), props));
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
