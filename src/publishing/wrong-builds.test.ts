import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsroom } from '../../e2e/small-newsroom.ts';
import { testRows, url } from '../../e2e/fixtures/build-workshop.ts';

/* What may be published, and what only with --force. held-builds.test.ts has the builds that would break an embargo. */

testRows([
  ['the build of the head', () => undefined, 'nothing', /^$/],
  ['a first build, nothing being live', (room) => (room.live = undefined), 'nothing', /^$/],
  [
    'a build that is live already',
    ({ live, head }) => Object.assign(live ?? {}, { commit: head() }),
    'nothing',
    /^$/,
  ],
  ['a build by an earlier version', ({ built }) => built({ commit: undefined }), 'nothing', /^$/],
  [
    'a correct build, what is live being ahead',
    ({ live }) => Object.assign(live ?? {}, { at: '2026-07-16T12:00:00.000Z' }),
    'nothing',
    /^$/,
  ],
  [
    'a correct build, a preview being live',
    ({ live }) =>
      Object.assign(live ?? {}, { now: '2026-07-15T12:00:00.000Z', at: '2026-07-15T12:00:00.000Z' }),
    'nothing',
    /^$/,
  ],
  ['no build', ({ out }) => rmSync(out, { recursive: true }), 'strong', /^There is no built site/],
  [
    'a build without its instant',
    ({ write }) => write('built.json', '{}'),
    'strong',
    /^There is no built site/,
  ],
  [
    'a build ahead of the clock on the wall',
    ({ built }) => built({ at: '2026-07-15T12:00:00.001Z' }),
    'strong',
    /^The site shows the newsroom as of 2026-07-15T12:00:00\.001Z, which is in the future/,
  ],
  [
    'a preview whose instant has come',
    ({ built }) => built({ now: '2026-07-14T12:00:00.000Z' }),
    'strong',
    /is a preview\. Build the public one/,
  ],
  ['a preview by an earlier version', ({ out }) => rmSync(join(out, 'rss.xml')), 'strong', /is a preview\./],
  [
    'a build for another address',
    ({ write }) => write('index.html', '<link rel="canonical" href="https://presse.other.de/">'),
    'strong',
    /^The site was built for https:\/\/presse\.other\.de\//,
  ],
  [
    'a demonstration',
    ({ content }) =>
      writeFileSync(
        join(content, 'newsroom.yaml'),
        `${newsroom.replace('https://example.org/', url)}demo: true\n`,
      ),
    'strong',
    /still marked as a demonstration/,
  ],
  [
    'a build from another commit than the head',
    ({ save }) => save({ 'topics/kai.yaml': 'name: { de: Kai }\n' }),
    'weak',
    /^The site was built from commit [0-9a-f]{8}, but the branch is at [0-9a-f]{8}\./,
  ],
  [
    'a checkout of an old commit',
    ({ save, git, built }) => {
      save({ 'topics/kai.yaml': 'name: { de: Kai }\n' });
      git('switch', '--quiet', '--detach', 'HEAD~1');
      built();
    },
    'weak',
    /^Commit [0-9a-f]{8} is checked out, and the branch has newer ones\./,
  ],
  [
    'a build older than the live one',
    ({ built }) => built({ at: '2026-07-15T10:59:59.999Z' }),
    'weak',
    /^The site \(as of 2026-07-15T10:59:59\.999Z\) is older than the published one \(as of 2026-07-15T11:00:00\.000Z\)/,
  ],
  [
    'a new build of an older commit than the live one',
    ({ save, git, head, built, live }) => {
      save({ 'topics/kai.yaml': 'name: { de: Kai }\n' });
      Object.assign(live ?? {}, { commit: head() });
      git('reset', '--quiet', '--hard', 'HEAD~1');
      built();
    },
    'weak',
    /is older than the published one/,
  ],
]);
