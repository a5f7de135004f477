import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { redirectRules } from '../newsroom/pages/machines/redirects.ts';

// Astro leaves out a file of this folder whose name begins with an underscore.
export const getStaticPaths = async () => redirectRules(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
