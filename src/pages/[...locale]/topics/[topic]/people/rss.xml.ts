import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedFormats } from '../../../../../model/address/formats.ts';
import { peopleFeed } from '../../../../../newsroom/pages/people/people-feed.ts';
import { topicPeoplePaths } from '../../../../../newsroom/pages/people/people-page.ts';
import { currentNewsroom } from '../../../../../newsroom/store/read-store.ts';
import { peopleRss } from '../../../../../outputs/feeds/people-rss.ts';

export const getStaticPaths = async () => topicPeoplePaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(peopleRss(peopleFeed(await currentNewsroom(), props)), {
    headers: { 'Content-Type': `${feedFormats.rss.type}; charset=utf-8` },
  });
