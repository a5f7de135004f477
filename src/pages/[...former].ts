import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { moved } from '../outputs/moved.ts';
import { redirectPaths } from '../newsroom/pages/redirects.ts';

export const getStaticPaths = redirectPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(moved(props), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
