import { spawnSync } from 'node:child_process';
import { markdown } from './converted.ts';
import type { Peer } from './peer.ts';

const page = (main: string) => `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><header><a href="/">Presse</a></header><main>${main}</main></body></html>
`;
// A page keeps its first paginator (https://gohugo.io/templates/pagination/): the pages are chosen before it is made.
const list = page(`<h1>{{ .Title }}</h1>
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = where .Site.RegularPages "Section" "posts" }}{{ end }}
{{ $paginator := .Paginate $pages }}
{{ range $paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.summary }}</p><time>{{ .Date.Format "2006-01-02" }}</time></article>{{ end }}
{{ with $paginator }}{{ if .HasNext }}<a href="{{ .Next.URL }}">weiter</a>{{ end }}{{ end }}`);

/** Whatever `hugo` is on the path. */
export const hugo: Peer = {
  name: 'Hugo',
  version: () => /v[\d.]+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0],
  files: (releases) => ({
    'config.toml':
      'baseURL = "https://bench.example.org/"\ntitle = "Presse"\nlanguageCode = "de"\npaginate = 20\n[permalinks]\nposts = "/:year/:month/:filename/"\n[taxonomies]\ntag = "tags"\n',
    'layouts/_default/single.html': page(
      '<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}{{ range .Params.tags }}<a href="/tags/{{ . }}/">{{ . }}</a>{{ end }}</article>',
    ),
    'layouts/_default/list.html': list,
    'layouts/index.html': list,
    ...Object.fromEntries(releases.map((one) => [`content/posts/${one.slug}.md`, markdown(one)])),
  }),
  command: () => ({ program: 'hugo', parameters: ['--quiet'] }),
  out: 'public',
  cache: ['resources'],
};
