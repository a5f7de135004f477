import { readFile } from 'node:fs/promises';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icon, iconSizes } from '../outputs/icon.ts';

export const getStaticPaths = () =>
  iconSizes.map((pixels) => ({ params: { pixels: String(pixels) }, props: { pixels } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await icon(await readFile('public/favicon.svg'), props.pixels), {
    headers: { 'Content-Type': 'image/png' },
  });
