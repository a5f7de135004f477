import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../manuscript/cache-folder.ts';
import { organisationKit } from '../../../outputs/kit/organisation-kit.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';
import {
  organisationKitOf,
  organisationKitPaths,
} from '../../../newsroom/release/organisation-kit-source.ts';

export const getStaticPaths = async () => organisationKitPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await organisationKit(cacheFolder, organisationKitOf(await currentNewsroom(), props.id)), {
    headers: { 'Content-Type': 'application/zip' },
  });
