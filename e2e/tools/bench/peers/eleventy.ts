import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { markdown } from './converted.ts';
import type { Peer } from './peer.ts';

/** Installed for the bench alone, beside the project. */
const home = resolve('.bench-peers');
const release = '@11ty/eleventy@3.1.8';
const installed = join(home, 'node_modules', '@11ty', 'eleventy');

function version(): string | undefined {
  if (!existsSync(installed))
    spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, release], {
      stdio: 'ignore',
    });
  const about = join(installed, 'package.json');
  return existsSync(about)
    ? (JSON.parse(readFileSync(about, 'utf8')) as { version: string }).version
    : undefined;
}

const row = `<article><h2><a href="{{ post.url }}">{{ post.data.title }}</a></h2><p>{{ post.data.summary }}</p></article>`;

export const eleventy: Peer = {
  name: 'Eleventy',
  version,
  files: (releases) => ({
    'package.json': '{ "type": "module" }',
    'eleventy.config.js': `export default function (config) {
  config.addCollection('newest', (api) => api.getFilteredByGlob('posts/*.md').sort((a, b) => b.date - a.date));
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('first', (all, count) => all.slice(0, count));
  return { dir: { input: '.', includes: '_includes', output: '_site' }, markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}
`,
    '_includes/base.njk':
      '<!doctype html>\n<html lang="de"><head><meta charset="utf-8"><title>{{ title }}</title></head>\n<body><header><a href="/">Presse</a></header><main>{{ content | safe }}</main></body></html>\n',
    '_includes/post.njk':
      '---\nlayout: base.njk\n---\n<article><h1>{{ title }}</h1><p>{{ summary }}</p><time>{{ page.date | iso }}</time>{{ content | safe }}{% for tag in tags %}<a href="/tags/{{ tag }}/">{{ tag }}</a>{% endfor %}</article>\n',
    'posts/posts.json': '{ "layout": "post.njk" }',
    'index.njk': `---\nlayout: base.njk\ntitle: Presse\npagination: { data: collections.newest, size: 20, alias: posts }\npermalink: "{% if pagination.pageNumber %}page/{{ pagination.pageNumber + 1 }}/{% endif %}index.html"\n---\n{% for post in posts %}${row}{% endfor %}{% if pagination.href.next %}<a href="{{ pagination.href.next }}">weiter</a>{% endif %}\n`,
    'topics.njk': `---\nlayout: base.njk\npagination: { data: collections, size: 1, alias: tag, filter: [all, newest] }\npermalink: "tags/{{ tag }}/index.html"\n---\n{% for post in collections[tag] %}${row}{% endfor %}\n`,
    'feed.njk':
      '---\npermalink: feed.xml\n---\n<rss version="2.0"><channel><title>Presse</title>{% for post in collections.newest | first(20) %}<item><title>{{ post.data.title }}</title><link>https://bench.example.org{{ post.url }}</link><description>{{ post.content }}</description></item>{% endfor %}</channel></rss>\n',
    'sitemap.njk':
      '---\npermalink: sitemap.xml\n---\n<urlset>{% for post in collections.newest %}<url><loc>https://bench.example.org{{ post.url }}</loc></url>{% endfor %}</urlset>\n',
    ...Object.fromEntries(
      releases.map((one) => [
        `posts/${one.slug}.md`,
        markdown(one, { permalink: `${one.date.slice(0, 7).replace('-', '/')}/${one.slug}/` }),
      ]),
    ),
  }),
  command: () => ({
    program: process.execPath,
    parameters: [join(installed, 'cmd.cjs'), '--quiet'],
    environment: { NODE_OPTIONS: '--max-old-space-size=8000' },
  }),
  out: '_site',
  cache: [],
};
