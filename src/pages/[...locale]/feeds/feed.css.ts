import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedStyle } from '../../../outputs/feeds/feed-style.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import { languagePaths } from '../../../newsroom/store/newsroom.ts';

export const getStaticPaths = async () => languagePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(feedStyle(props.language, (await currentNewsroom()).look), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
