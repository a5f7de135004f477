import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { twinIn } from '../../../../../outputs/twins/twin-formats.ts';
import { currentNewsroom } from '../../../../../newsroom/store/read-store.ts';
import { twinPaths, writtenRecord } from '../../../../../newsroom/release/release-routes.ts';

export const getStaticPaths = async () => twinPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { body, type } = twinIn(props.twin, writtenRecord(await currentNewsroom(), props));
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
