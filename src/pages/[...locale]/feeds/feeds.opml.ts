import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { opml } from '../../../outputs/feeds/opml.ts';
import { subscriptionList } from '../../../newsroom/pages/feeds-page.ts';
import { languagePaths } from '../../../newsroom/store/newsroom.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(opml(await subscriptionList(props.language)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
