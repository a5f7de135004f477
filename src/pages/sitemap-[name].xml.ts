import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sitemapFiles } from '../outputs/sitemaps/sitemap-files.ts';
import { currentNewsroom } from '../newsroom/store/read-store.ts';
import { sitemapContents } from '../newsroom/pages/machines/sitemap-contents.ts';

export const getStaticPaths = async () =>
  sitemapFiles(sitemapContents(await currentNewsroom())).map(({ name, xml }) => ({
    params: { name },
    props: { xml },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
