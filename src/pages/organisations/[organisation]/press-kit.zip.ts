import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cacheFolder } from '../../../manuscript/cache-folder.ts';
import { organisationKit } from '../../../outputs/kit/organisation-kit.ts';
import { organisationKitOf, organisationKitPaths } from '../../../newsroom/release/organisation-kit.ts';

export const getStaticPaths = organisationKitPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await organisationKit(cacheFolder, await organisationKitOf(props.id)), {
    headers: { 'Content-Type': 'application/zip' },
  });
