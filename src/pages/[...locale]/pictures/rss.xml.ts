import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pictureFeed, pictureFeedPaths } from '../../../newsroom/pages/pictures/picture-feed.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import { feedFormats } from '../../../model/address/formats.ts';
import { pictureRss } from '../../../outputs/feeds/picture-rss.ts';

export const getStaticPaths = async () => pictureFeedPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(pictureRss(pictureFeed(await currentNewsroom(), props)), {
    headers: { 'Content-Type': `${feedFormats.rss.type}; charset=utf-8` },
  });
