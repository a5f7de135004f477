import { dir, newsroomWith, person, tellTheSame, withPicture } from '../../../e2e/fixtures/situations.ts';
import { picture } from '../../../e2e/small-newsroom.ts';

tellTheSame([
  {
    what: 'no settings',
    changes: async () => ({ 'newsroom.yaml': undefined }),
    en: [
      'content/newsroom.yaml:1:1 The settings of the newsroom are missing. Write the file content/newsroom.yaml.',
    ],
    de: [
      'content/newsroom.yaml:1:1 Die Einstellungen des Newsrooms fehlen. Legen Sie die Datei content/newsroom.yaml an.',
    ],
  },
  {
    what: 'a language whose code nobody has',
    changes: async () => newsroomWith('languages: [de, jp]'),
    en: ['content/newsroom.yaml:10:17 languages[1]: Is not a language. Write its code (de). Found: jp'],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Ist keine Sprache. Schreiben Sie ihr Kürzel (de). Gefunden: jp',
    ],
  },
  {
    what: 'a language twice',
    changes: async () => newsroomWith('languages: [de, de]'),
    en: ['content/newsroom.yaml:10:17 languages[1]: Stands here twice. Delete one of the two. Found: de'],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Steht hier zweimal. Löschen Sie eines von beiden. Gefunden: de',
    ],
  },
  {
    what: 'a language without words of the interface',
    changes: async () => newsroomWith('languages: [de, it]'),
    en: [
      'content/newsroom.yaml:10:17 languages[1]: warning: The interface has no words in this language, and readers see English ones. Add a dictionary (src/i18n/site/it/). Found: it',
    ],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Hinweis: Die Oberfläche hat in dieser Sprache keine Wörter, zu lesen sind englische. Legen Sie ein Wörterbuch an (src/i18n/site/it/). Gefunden: it',
    ],
  },
  {
    what: 'an address with a question to add to',
    changes: async () => newsroomWith('url: https://example.org/?a=1'),
    en: [
      'content/newsroom.yaml:10:6 url: Is not a web address. Write it in full with https:// (https://example.org/presse/). Found: https://example.org/?a=1',
    ],
    de: [
      'content/newsroom.yaml:10:6 url: Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (https://example.org/presse/). Gefunden: https://example.org/?a=1',
    ],
  },
  {
    what: 'a number that is a text',
    changes: async () => newsroomWith('feedItems: viele'),
    en: ['content/newsroom.yaml:11:12 feedItems: Has the wrong form. Write a number (30). Found: viele'],
    de: [
      'content/newsroom.yaml:11:12 feedItems: Hat die falsche Form. Schreiben Sie eine Zahl (30). Gefunden: viele',
    ],
  },
  {
    what: 'a time zone',
    changes: async () => newsroomWith('timeZone: Berlin'),
    en: [
      'content/newsroom.yaml:10:11 timeZone: Is not a time zone. Write region and city (Europe/Berlin). Found: Berlin',
    ],
    de: [
      'content/newsroom.yaml:10:11 timeZone: Ist keine Zeitzone. Schreiben Sie Region und Stadt (Europe/Berlin). Gefunden: Berlin',
    ],
  },
  {
    what: 'a dangling publisher',
    changes: async () => newsroomWith('publisher: werft'),
    en: [
      'content/newsroom.yaml:10:12 publisher: There is no such organisation. Write an id that exists, or add the file. Found: werft',
    ],
    de: [
      'content/newsroom.yaml:10:12 publisher: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: werft',
    ],
  },
  {
    what: 'pictures on terms that no page states',
    changes: async () => ({
      ...withPicture,
      [`${dir}hafen.jpg`]: await picture(),
      'pages/imprint/index.de.mdx': '---\ntitle: Impressum\n---\n\nEin Satz.\n',
    }),
    en: [
      'content/newsroom.yaml:10:10 licence: warning: Pictures may be used on terms of your own, but no page states them. Write one (pages/terms/index.de.mdx); every picture then leads there. Found: editorial',
    ],
    de: [
      'content/newsroom.yaml:10:10 licence: Hinweis: Bilder dürfen nach eigenen Bedingungen verwendet werden, aber keine Seite nennt sie. Schreiben Sie eine (pages/terms/index.de.mdx); jedes Bild führt dann dorthin. Gefunden: editorial',
    ],
  },
  {
    what: 'pictures on terms that have a page, here and elsewhere',
    changes: async () => ({
      ...withPicture,
      [`${dir}hafen.jpg`]: await picture(),
      'pages/terms/index.de.mdx': '---\ntitle: Nutzung\n---\n\nEin Satz.\n',
    }),
    en: [],
    de: [],
  },
  {
    what: 'a family name that is in no name',
    changes: async () => person('familyName: { de: Kai, en: Anker }'),
    en: [
      'content/people/ada-anker.yaml:4:19 familyName.de: Does not stand in the person’s name. Write the family name as it stands there (name: Kim Minsu, familyName: { en: Kim }). Found: Kai',
    ],
    de: [
      'content/people/ada-anker.yaml:4:19 familyName.de: Steht nicht im Namen der Person. Schreiben Sie den Familiennamen so, wie er dort steht (name: Kim Minsu, familyName: { de: Kim }). Gefunden: Kai',
    ],
  },
]);
