import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { factsCsv } from '../../../outputs/facts/fact-files.ts';
import { factSheet } from '../../../newsroom/store/fact-sheet.ts';
import { factsPaths } from '../../../newsroom/pages/facts/facts-page.ts';
import { currentNewsroom } from '../../../newsroom/store/read-store.ts';

export const getStaticPaths = async () => factsPaths(await currentNewsroom());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { language },
}) =>
  new Response(factsCsv(factSheet(await currentNewsroom(), language)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
