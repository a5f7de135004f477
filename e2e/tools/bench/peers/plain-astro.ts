import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { markdown } from './converted.ts';
import { type Peer, topicsOf } from './peer.ts';

const page = (head: string, main: string) => `---
${head}
---
<html lang="de"><head><meta charset="utf-8"><title>Presse</title></head>
<body><header><a href="/">Presse</a></header><main>${main}</main></body></html>
`;
const posts = `import { getCollection } from 'astro:content';
export const newest = async () => (await getCollection('posts')).sort((a, b) => b.data.date - a.data.date);
export const address = ({ id, data }) => '/' + data.date.toISOString().slice(0, 7).replace('-', '/') + '/' + id + '/';
`;
const all = `import { getCollection, render } from 'astro:content';
import { address, newest } from '/src/posts.ts';`;
const rows = `{posts.map((post) => <article><h2><a href={address(post)}>{post.data.title}</a></h2><p>{post.data.summary}</p></article>)}`;

/** Astro as its guides have it: every text a module of @astrojs/mdx. */
export const plainAstro: Peer = {
  name: 'Astro with MDX modules',
  version: () =>
    (JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string }).version,
  files: (releases) => ({
    'package.json': '{ "type": "module" }',
    'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { site: 'https://bench.example.org', integrations: [mdx()], trailingSlash: 'always' };
`,
    'src/posts.ts': posts,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = { posts: defineCollection({
  loader: glob({ pattern: '*.mdx', base: './posts' }),
  schema: z.object({ title: z.string(), summary: z.string(), date: z.coerce.date(), tags: z.array(z.string()) }),
}) };
`,
    'src/pages/[year]/[month]/[slug]/index.astro': page(
      `${all}
export const getStaticPaths = async () => (await getCollection('posts')).map((post) => {
  const [year, month] = post.data.date.toISOString().split('-');
  return { params: { year, month, slug: post.id }, props: { post } };
});
const { post } = Astro.props;
const { Content } = await render(post);`,
      `<article><h1>{post.data.title}</h1><p>{post.data.summary}</p><Content />{post.data.tags.map((tag) => <a href={'/tags/' + tag + '/'}>{tag}</a>)}</article>`,
    ),
    'src/pages/[...page].astro': page(
      `${all}
export const getStaticPaths = async ({ paginate }) => paginate(await newest(), { pageSize: 20 });
const { page: { data: posts, url } } = Astro.props;`,
      `${rows}{url.next && <a href={url.next}>weiter</a>}`,
    ),
    'src/pages/tags/[tag]/index.astro': page(
      `${all}
export const getStaticPaths = () => ${JSON.stringify(topicsOf(releases))}.map((tag) => ({ params: { tag } }));
const posts = (await newest()).filter(({ data }) => data.tags.includes(Astro.params.tag));`,
      rows,
    ),
    'src/pages/sitemap.xml.ts': `import { getCollection } from 'astro:content';
export const GET = async () => new Response('<urlset>' + (await getCollection('posts')).map(({ id, data }) => '<url><loc>https://bench.example.org/' + data.date.toISOString().slice(0, 7).replace('-', '/') + '/' + id + '/</loc></url>').join('') + '</urlset>');
`,
    'src/pages/feed.xml.ts': `import { getCollection } from 'astro:content';
export const GET = async () => new Response('<rss version="2.0"><channel>' + (await getCollection('posts')).sort((a, b) => b.data.date - a.data.date).slice(0, 20).map(({ data }) => '<item><title>' + data.title.replaceAll('&', '&amp;') + '</title></item>').join('') + '</channel></rss>');
`,
    ...Object.fromEntries(
      releases.map((one) => [
        `posts/${one.slug}.mdx`,
        markdown({ ...one, body: one.body.replace(/(?<!\\)[{<]/g, '\\$&') }),
      ]),
    ),
  }),
  command: () => ({
    program: process.execPath,
    parameters: [resolve('node_modules/astro/bin/astro.mjs'), 'build'],
    environment: { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=8000' },
  }),
  out: 'dist',
  cache: ['.astro', 'node_modules'],
};
