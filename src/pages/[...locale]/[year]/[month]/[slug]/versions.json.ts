import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { versionsData } from '../../../../../outputs/twins/versions-data.ts';
import { currentNewsroom } from '../../../../../newsroom/store/read-store.ts';
import { versionDataPaths, versionsPage } from '../../../../../newsroom/pages/versions-page.ts';

export const getStaticPaths = async () => versionDataPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(versionsData(versionsPage(await currentNewsroom(), props)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
