import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { moved } from '../outputs/redirect-page.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { redirectPaths } from '../newsroom/pages/machines/redirects.ts';

export const getStaticPaths = async () => redirectPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(moved(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
