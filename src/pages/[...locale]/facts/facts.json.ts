import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { factsJson } from '../../../outputs/facts/fact-files.ts';
import { factSheet } from '../../../newsroom/store/fact-sheet.ts';
import { factsPaths } from '../../../newsroom/pages/facts/facts-page.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';

export const getStaticPaths = async () => factsPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { language },
}) =>
  new Response(factsJson(factSheet(await currentNewsroom(), language), language), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
