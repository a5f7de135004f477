import type { CommandLine, Flags } from './command-line.ts';

const text = { type: 'string' } as const;
const yes = { type: 'boolean', default: false } as const;
/** The answers that `npm run setup` asks for. */
const answers = {
  publisher: text,
  url: text,
  languages: text,
  timeZone: text,
  place: text,
  contact: text,
  email: text,
  phone: text,
  address: text,
  repository: text,
  logo: text,
  colour: text,
  typeface: text,
  typefaceLicence: text,
  host: text,
  target: text,
} as const;

const line = <const Own extends Flags>(
  flags: Own,
  places: CommandLine['places'] = [],
): CommandLine<Own> & Required<Pick<CommandLine, 'places'>> => ({ flags, places });

/** What both commands know that hand news on. */
const distribution = { languages: text, from: text, 'dry-run': yes } as const;

/** What may follow each command for owners of a newsroom. */
export const commandLines = {
  start: line({ port: text, verbose: yes }, [['showcase']]),
  dev: line({
    port: text,
    host: { type: 'optional' },
    open: { type: 'optional' },
    'allowed-hosts': text,
    force: yes,
    verbose: yes,
  }),
  build: line({ verbose: yes, quiet: yes }),
  'build:preview': line({ until: text, out: text, verbose: yes, quiet: yes }),
  preview: line({ port: text, host: { type: 'optional' }, open: { type: 'optional' }, verbose: yes }),
  brand: line({}),
  check: line({
    format: { type: 'string', default: 'text', values: ['text', 'github'] },
    lang: text,
    next: yes,
    json: yes,
    all: yes,
    fix: yes,
    paths: { type: 'boolean' },
  }),
  headers: line({ brotli: yes, editor: { type: 'string', multiple: true, default: [] } }, [
    ['nginx', 'caddy', '_headers', '_redirects', 'cloudfront'],
  ]),
  deploy: line({ rollback: yes, again: yes, 'with-path': yes, force: yes, unrecorded: yes }, [
    ['server', 'bucket', 'folder'],
    'any',
  ]),
  record: line({ fetch: yes }, ['any']),
  clock: line({}, ['any']),
  review: line({
    base: text,
    until: text,
    texts: { type: 'boolean' },
    build: { type: 'boolean', default: true },
    out: { type: 'string', default: 'review' },
  }),
  smoke: line({ json: yes }, ['any']),
  mail: line(
    {
      engine: { type: 'string', default: 'listmonk', values: ['listmonk', 'keila'] },
      list: { type: 'string', multiple: true, default: [] },
      sender: text,
      ...distribution,
    },
    ['any'],
  ),
  post: line({ account: text, pictures: { type: 'boolean', default: true }, ...distribution }, [
    ['mastodon', 'bluesky'],
    'any',
  ]),
  hooks: line({}),
  report: line({ json: yes, all: yes }, ['many']),
  doctor: line({ offline: yes }),
  setup: line({ ...answers, upstream: text, check: yes }),
  update: line({ to: text, plan: yes, continue: yes, undo: yes }),
  migrate: line({ 'dry-run': yes }),
  import: line(
    {
      language: text,
      issuer: text,
      rights: text,
      since: text,
      limit: text,
      files: text,
      report: { type: 'string', default: 'import-report' },
      fetch: yes,
      'compare-addresses': text,
      'dry-run': yes,
    },
    ['any'],
  ),
  new: line({ title: text, date: text, languages: text, topics: text, slug: text }),
};
