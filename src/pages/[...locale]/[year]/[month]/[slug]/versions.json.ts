import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { versionsData } from '../../../../../outputs/twins/versions-data.ts';
import { versionDataPaths, versionsPage } from '../../../../../newsroom/pages/versions-page.ts';

export const getStaticPaths = versionDataPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(versionsData(await versionsPage(props)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
