import sharp from 'sharp';
import { hafenverbund, picture, release, type Files } from '../small-newsroom.ts';
import { publicRelease } from './planted.ts';
import { heldFolder } from './secret.ts';

/**
 * Something that is in the files and must not be in the site yet, or no more. The gate keeps it out without a word.
 * `trace` is a word that stands in it and nowhere else.
 */
export type Held = { what: string; files: Files | (() => Promise<Files>); trace: string };

const day = { publishedAt: '2026-02-10T10:00:00+01:00' };
const ada =
  'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\n';

const inRelease = (slug: string, what: string, changes: Record<string, string>, body?: string): Held => ({
  what,
  files: {
    [publicRelease(slug)]: release({ ...day, ...about(slug), ...changes }, body),
  },
  trace: trace(slug),
});

/** Words of its own for each release: what two of them share would be a leak. */
const about = (name: string) => ({
  title: `Eine ganz andere Nachricht über ${name}`,
  summary: `${name} heißt der Kai, ${name} die Mole und ${name} das Tor; über ${name} und ${name} wird heute berichtet.`,
});

const trace = (slug: string) => `quarzmuschel${slug}`;

const plain = (background: string) => sharp({ create: { width: 900, height: 600, channels: 3, background } });

/** A picture for download whose file tells more than it shows. */
const inPicture = (slug: string, what: string, make: (words: string) => Promise<Buffer>): Held => ({
  what,
  files: async () => ({
    [publicRelease(slug)]: release({
      ...day,
      ...about(slug),
      attachments: `[{ file: ./${slug}-bild.jpg, title: Das Pflaster am Kai }]`,
    }),
    [publicRelease(slug).replace('index.de.mdx', `${slug}-bild.jpg`)]: await make(trace(slug)),
  }),
  trace: trace(slug),
});

/** The portrait of a person, whose file tells the trace as well as its name. */
const inPortrait = (id: string, what: string, changes: Record<string, string>, contacts = '[]'): Held => ({
  what,
  files: async () => ({
    [`people/${id}.yaml`]: Object.entries({
      name: id === 'gegangen' ? 'Bo Bake' : 'Kim Kogge',
      organisation: 'hafenverbund',
      role: '{ de: Presse }',
      portrait: `{ src: ./${trace(id)}.jpg, credit: ${trace(id)} }`,
      ...changes,
    })
      .map((line) => `${line.join(': ')}\n`)
      .join(''),
    [`people/${trace(id)}.jpg`]: await plain(id === 'kommend' ? '#573' : '#735')
      .withExif({ IFD0: { ImageDescription: trace(id) } })
      .jpeg()
      .toBuffer(),
    ...(contacts !== '[]' && {
      [`releases/2026-07-16-${id}/index.de.mdx`]: release({
        publishedAt: '2026-07-16T10:00:00+02:00',
        ...about('Baken'),
        contacts,
      }),
    }),
  }),
  trace: trace(id),
});

export const held: Held[] = [
  inPicture('exif', 'a picture’s EXIF', (words) =>
    plain('#375')
      .withExif({ IFD0: { ImageDescription: words } })
      .jpeg()
      .toBuffer(),
  ),
  inPicture('ende', 'bytes after the end of a picture', async (words) =>
    Buffer.concat([await plain('#753').jpeg().toBuffer(), Buffer.from(words)]),
  ),
  {
    what: 'the role that somebody has from tomorrow',
    files: {
      'people/ada-anker.yaml': `${ada}changes:\n  - validFrom: 2026-07-16\n    role: { de: Quarzmuschelmorgen }\n`,
    },
    trace: trace('morgen'),
  },
  {
    what: 'the role that somebody has from the lift of a release',
    files: {
      'people/bo-boje.yaml': `name: Bo Boje\norganisation: hafenverbund\nrole: { de: Lotse }\nchanges:\n  - validFrom: { with: ${heldFolder} }\n    role: { de: Quarzmuschelmit }\n`,
      [publicRelease('zitat')]: release(
        { ...day, ...about('Lotsen') },
        'Ein Satz.\n\n<Quote speaker="bo-boje">\nDas Wasser steht gut.\n</Quote>',
      ),
    },
    trace: trace('mit'),
  },
  {
    what: 'a boilerplate from tomorrow',
    files: {
      'organisations/hafenverbund.yaml': `${hafenverbund}  - validFrom: 2026-07-16\n    short: { de: Der Hafenverbund heißt nun Quarzmuschelbund und hat noch mehr erfundene Häfen. }\n`,
    },
    trace: 'quarzmuschelbund',
  },
  {
    what: 'the introduction that a topic has from an instant to come',
    files: {
      'topics/hafen.yaml':
        'name: { de: Hafen }\nchanges:\n  - validFrom: 2026-07-15T14:00:01+02:00\n    intro: { de: Alles über die Quarzmuschelthemen der Küste. }\n',
    },
    trace: 'quarzmuschelthemen',
  },
  {
    what: 'a fact that nobody may know before tomorrow',
    files: {
      'facts/quarz.yaml':
        'label: { de: Zahl der Quarzmuschelzahlen }\nvalue: 7\nasOf: 2026-07\nsource: { de: Zählung am Kai }\nvalidFrom: 2026-07-16\n',
    },
    trace: 'quarzmuschelzahlen',
  },
  {
    what: 'the value that a fact has from the lift of a release',
    files: {
      'facts/mitglieder.yaml': `label: { de: Mitglieder }\nvalue: 7\nasOf: 2026-01\nsource: { de: Verzeichnis }\nchanges:\n  - { validFrom: { with: ${heldFolder} }, value: 8, asOf: 2026-07, source: { de: Quarzmuschelverzeichnis } }\n`,
    },
    trace: 'quarzmuschelverzeichnis',
  },
  {
    what: 'a date that nobody may know before the lift of a release',
    files: {
      'events/quarz.yaml': `title: { de: Besuch der Quarzmuscheltermine }\nkind: other\nstart: 2026-08-01\nvalidFrom: { with: ${heldFolder} }\n`,
    },
    trace: 'quarzmuscheltermine',
  },
  {
    what: 'the place to which a date goes tomorrow, as a file of its own',
    files: {
      'places/quarzmuschelbucht.yaml': 'name: { de: Quarzmuschelbucht }\ncountry: DE\n',
      'events/bucht.yaml':
        'title: { de: Treffen am Kai }\nkind: other\nstart: 2026-08-01\nvalidFrom: 2026-01-01\nchanges:\n  - { validFrom: 2026-07-16, place: { de: Quarzmuschelbucht } }\n',
    },
    trace: 'quarzmuschelbucht',
  },
  {
    what: 'the place to which a date is moved tomorrow',
    files: {
      'events/rundgang.yaml':
        'title: { de: Rundgang am Kai }\nkind: other\nstart: 2026-08-01\nvalidFrom: 2026-01-01\nchanges:\n  - { validFrom: 2026-07-16, place: { de: Quarzmuschelort } }\n',
    },
    trace: 'quarzmuschelort',
  },
  inRelease('nachtrag', 'a correction of an instant to come', {
    corrections:
      '[{ at: 2026-07-16T10:00:00+02:00, kind: update, note: Es ist eine Quarzmuschelnachtrag gewesen. }]',
  }),
  inRelease('ruecknahme', 'a withdrawal of an instant to come', {
    withdrawn:
      '{ at: 2026-07-16T10:00:00+02:00, reason: Die Quarzmuschelruecknahme war so nicht abgestimmt. }',
  }),
  inRelease(
    'getilgt',
    'the text of a release that was withdrawn without keeping it',
    {
      withdrawn:
        '{ at: 2026-03-01T10:00:00+01:00, reason: Die Meldung war so nicht abgestimmt., keepText: false }',
    },
    'Ein Satz über die Quarzmuschelgetilgt am Kai.',
  ),
  inRelease(
    'kommentar',
    'a comment in a public text',
    {},
    'Ein Satz.\n\n{/* Quarzmuschelkommentar */}\n\nNoch ein Satz.',
  ),
  inRelease('zeile', 'a comment in the frontmatter of a public text', {
    kicker: 'Kurz\n# Quarzmuschelzeile',
  }),
  inRelease('verwandt', 'the address of a related release that is held back', { related: `[${heldFolder}]` }),
  {
    what: 'the address, mail and telephone of somebody who has left',
    files: {
      'people/cor-cutter.yaml':
        'name: Cor Cutter\norganisation: hafenverbund\nrole: { de: Lotse }\nemail: quarzmuschelweg@example.org\nactiveUntil: 2026-01-01\nsuccessor: ada-anker\n',
      [publicRelease('wechsel')]: release({ ...day, ...about('Wechsel'), contacts: '[cor-cutter]' }),
    },
    trace: 'quarzmuschelweg',
  },
  {
    what: 'a picture beside a public release that it does not name',
    files: async () => ({
      [publicRelease('bild')]: release({ ...day, ...about('Bilder') }),
      [publicRelease('bild').replace('index.de.mdx', 'quarzmuschelbild.jpg')]: await picture(900, 600),
    }),
    trace: trace('bild'),
  },
  {
    what: 'the translation of a public release that is still a draft, and its attachment',
    files: {
      [publicRelease('entwurf')]: release({ ...day, ...about('Entwürfe') }),
      [publicRelease('entwurf').replace('index.de', 'index.en')]: release({
        ...day,
        ...about('quarzmuschelentwurf'),
        draft: 'true',
        attachments: '[{ file: ./quarzmuschelentwurf.txt, title: Some more figures about paving }]',
      }),
      [publicRelease('entwurf').replace('index.de.mdx', 'quarzmuschelentwurf.txt')]: 'quarzmuschelentwurf',
    },
    trace: trace('entwurf'),
  },
  {
    what: 'a topic, an organisation and a person that only a draft names',
    files: {
      'topics/quarz.yaml': 'name: { de: Quarzmuschelkunde }\n',
      'organisations/quarz.yaml': 'name: { de: Quarzmuschelkunde eG }\nkind: partner\n',
      'people/quarz.yaml':
        'name: Quentin Quarzmuschelkunde\norganisation: quarz\nrole: { de: Quarzmuschelkundiger }\nspeaksAbout: [quarz]\n',
      'releases/2026-03-03-skizze/index.de.mdx': release({
        publishedAt: '2026-03-03T10:00:00+01:00',
        ...about('Skizzen'),
        draft: 'true',
        topics: '[quarz]',
        organisations: '[quarz]',
        contacts: '[quarz]',
      }),
    },
    trace: 'quarzmuschelkund',
  },
  {
    what: 'a former address, an event and a feed id of a release that is held back',
    files: {
      'releases/2026-07-16-quarz/index.de.mdx': release({
        publishedAt: '2026-07-16T10:00:00+02:00',
        ...about('Weichen'),
        redirects: '[/alt/quarzmuschelweiche]',
        guid: 'https://example.org/?quarzmuschelweiche',
        events: '[{ title: Fest der Quarzmuschelweiche, start: 2026-08-01 }]',
      }),
    },
    trace: 'quarzmuschelweiche',
  },
  {
    what: 'the logo that an organisation has from tomorrow',
    files: {
      'organisations/kranbau.yaml':
        'name: { de: Kranbau Watt }\nkind: partner\nchanges:\n  - validFrom: 2026-07-16\n    logos: [{ file: ./quarzmuschellogo.svg, title: { de: Das neue Zeichen für hellen Grund } }]\n',
      [publicRelease('kran')]: release({
        ...day,
        ...about('Kräne'),
        organisations: '[kranbau]',
      }),
      'organisations/quarzmuschellogo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></svg>',
    },
    trace: 'quarzmuschellogo',
  },
  inPortrait('gegangen', 'the portrait of somebody who has left', {
    speaksAbout: '[hafen]',
    activeUntil: '2026-07-14',
  }),
  inPortrait('kommend', 'the portrait of somebody whom only a held-back release names', {}, '[kommend]'),
];
