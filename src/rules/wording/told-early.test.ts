import { release, releasePath } from '../../../e2e/small-newsroom.ts';
import { newsroomWith, tellTheSame } from '../../../e2e/fixtures/situations.ts';
import { folder, open, page, withSecret } from '../../../e2e/fixtures/told-early.ts';

const file = `content/${releasePath}`;
const imprint = 'content/pages/imprint/index.de.mdx';

tellTheSame([
  {
    what: 'a held-back title in another release',
    changes: async () => withSecret(open({ title: 'Quarzmuschel kauft Nordlicht' })),
    en: [
      `${file}:2:8 title: These words also stand in ${folder}, which is still held back. Take them out here, or name the folder if they may be known already (tells: [2026-12-24-merger]). Found: Quarzmuschel kauft Nordlicht`,
    ],
    de: [
      `${file}:2:8 title: Diese Worte stehen auch in ${folder}, und das ist noch zurückgehalten. Nehmen Sie sie hier heraus, oder nennen Sie den Ordner, wenn sie schon bekannt sein dürfen (tells: [2026-12-24-merger]). Gefunden: Quarzmuschel kauft Nordlicht`,
    ],
  },
  {
    what: 'a held-back title in the settings, which cannot tell it',
    changes: async () => withSecret(newsroomWith('description: { de: Quarzmuschel kauft Nordlicht. }')),
    en: [
      `content/newsroom.yaml:10:20 description.de: These words also stand in ${folder}, which is still held back. Take them out here or wait for its lift. Found: Quarzmuschel kauft Nordlicht.`,
    ],
    de: [
      `content/newsroom.yaml:10:20 description.de: Diese Worte stehen auch in ${folder}, und das ist noch zurückgehalten. Nehmen Sie sie hier heraus oder warten Sie bis zur Freigabe. Gefunden: Quarzmuschel kauft Nordlicht.`,
    ],
  },
  {
    what: 'a release that may be told already, with its words and without them',
    changes: async () => ({
      ...withSecret(open({ title: 'Quarzmuschel kauft Nordlicht', tells: `[${folder}]` })),
      ...page('Text.', `tells: [${folder}]\n`),
    }),
    en: [],
    de: [],
  },
  {
    what: 'a public release that is told, and one that does not exist',
    changes: async () => withSecret(page('Text.', 'tells: [2026-01-15-erste-meldung, 2026-08-01-gehiem]\n')),
    en: [
      `${imprint}:3:9 tells[0]: warning: Nothing of this release is held back any more. Take it out here (tells: []). Found: 2026-01-15-erste-meldung`,
      `${imprint}:3:35 tells[1]: There is no such release folder. Did you mean ${folder}? Write an id that exists, or add the file. Found: 2026-08-01-gehiem`,
    ],
    de: [
      `${imprint}:3:9 tells[0]: Hinweis: Von dieser Meldung ist nichts mehr zurückgehalten. Nehmen Sie sie hier heraus (tells: []). Gefunden: 2026-01-15-erste-meldung`,
      `${imprint}:3:35 tells[1]: Es gibt keinen solchen Meldungsordner. Meinten Sie ${folder}? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: 2026-08-01-gehiem`,
    ],
  },
  {
    what: 'a public release of which a correction is still to come',
    changes: async () =>
      withSecret({
        ...open({
          corrections: '[{ at: 2026-08-01T10:00:00+02:00, kind: update, note: Ergänzt ist noch eine Zahl. }]',
        }),
        ...page('Text.', 'tells: [2026-01-15-erste-meldung]\n'),
      }),
    en: [],
    de: [],
  },
  {
    what: 'a told release in a topic that does not exist',
    changes: async () => ({
      'topics/hafen.yaml': 'name: { de: Hafen }\ntells: [2030-01-01-x]\n',
      [releasePath]: release(),
    }),
    en: [
      'content/topics/hafen.yaml:2:9 tells[0]: There is no such release folder. Write an id that exists, or add the file. Found: 2030-01-01-x',
    ],
    de: [
      'content/topics/hafen.yaml:2:9 tells[0]: Es gibt keinen solchen Meldungsordner. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: 2030-01-01-x',
    ],
  },
]);
