import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { opml } from '../../../outputs/feeds/opml.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import { subscriptionList } from '../../../newsroom/pages/feeds-page.ts';
import { languagePaths } from '../../../newsroom/store/newsroom.ts';

export const getStaticPaths = async () => languagePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(opml(subscriptionList(await currentNewsroom(), props.language)), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
