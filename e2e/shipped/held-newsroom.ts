import { hafenverbund, picture, release, smallNewsroom } from '../small-newsroom.ts';

/** Summaries that no other release has: the words of a held-back one would be told early. */
const summaries = {
  draft:
    'Ein Entwurf, den die Quarkgiraffe noch lesen will und der deshalb in der Schublade liegen bleibt, bis sie Zeit hat.',
  scheduled:
    'Morgen früh läuft die Quarkgiraffe am Kai entlang; wer sie sehen möchte, sollte rechtzeitig dort sein und leise.',
  embargoed:
    'Gesperrt bis zur Rede, denn die Quarkgiraffe zieht um, und zwar dorthin, wo es abends länger hell und weniger laut ist.',
};

const texts = {
  draft: release(
    {
      title: 'Der Quarkgiraffe gehört der Entwurf',
      summary: summaries.draft,
      draft: 'true',
      topics: '[tarnthema]',
    },
    'Quarkgiraffe.',
  ),
  scheduled: release(
    {
      title: 'Der Quarkgiraffe gehört die Zukunft',
      summary: summaries.scheduled,
      publishedAt: '2026-07-15T14:00:01+02:00',
    },
    'Quarkgiraffe.',
  ),
  embargoed: release(
    {
      title: 'Der Quarkgiraffe gehört die Sperrfrist',
      summary: summaries.embargoed,
      publishedAt: '2026-07-14T10:00:00+02:00',
      embargo: '{ until: 2026-07-15T14:00:01+02:00 }',
      image: '{ src: ./quarkgiraffe.jpg, alt: Die Quarkgiraffe am Kai, credit: Foto Quarkgiraffe }',
      attachments: '[{ file: ./quarkgiraffe.txt, title: Die Quarkgiraffe in Zahlen }]',
    },
    'Quarkgiraffe.\n\n<Quote speaker="ada-anker">\n\nJa, das ist so.\n\n</Quote>',
  ),
};

/** The instant at which its embargo lifts and its schedule is due, a second after that of the tests. */
export const lift = '2026-07-15T12:00:01Z';

/** Words of what is held back before the lift; a topic that only the draft has stays away for ever. */
export const held = ['quarkgiraffe', 'tarnthema'];

const logo = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>\n`;

/** A contact and a publisher of whom the embargoed release brings something new, and a day that never comes. */
const changed = {
  'people/ada-anker.yaml': `name: Ada Anker
organisation: hafenverbund
role: { de: Presse }
email: ada@example.org
changes:
  - validFrom: { with: 2026-07-15-quarkgiraffe-c }
    role: { de: Beauftragte für die Quarkgiraffe }
    email: quarkgiraffe@example.org
  - validFrom: 2099-01-01
    role: { de: Leiterin des Tarnthemas }
`,
  'organisations/hafenverbund.yaml': `${hafenverbund}logos: [{ file: ./hafen.svg, title: { de: Das Logo des Hafens } }]
changes:
  - validFrom: 2026-07-15T14:00:01+02:00
    description: { de: Heimat der Quarkgiraffe an der erfundenen Küste. }
    logos: [{ file: ./quarkgiraffe.svg, title: { de: Das Logo mit der Quarkgiraffe } }]
`,
  'facts/mitglieder.yaml': `label: { de: Mitglieder }
value: 11
asOf: 2020-01
source: { de: Verzeichnis des Hafens }
changes:
  - { validFrom: { with: 2026-07-15-quarkgiraffe-c }, value: 12, asOf: 2026-07, source: { de: Liste der Quarkgiraffe } }
`,
  'facts/quarkgiraffen.yaml': `label: { de: Zahl der Quarkgiraffen }
value: 1
asOf: 2026-07
source: { de: Zählung am Kai der Quarkgiraffe }
validFrom: { with: 2026-07-15-quarkgiraffe-c }
`,
  'events/hafenfest.yaml': `title: { de: Hafenfest der Lotsen }
kind: other
start: 2026-08-01
validFrom: 2026-06-01
changes:
  - { validFrom: { with: 2026-07-15-quarkgiraffe-c }, place: { de: Beim Gehege der Quarkgiraffe } }
`,
  'events/quarkgiraffe.yaml': `title: { de: Ankunft der Quarkgiraffe am Kai }
kind: photoCall
start: 2026-08-02
validFrom: { with: 2026-07-15-quarkgiraffe-c }
`,
  'events/tarnthema.yaml': `title: { de: Gespräch über das Tarnthema }
kind: pressConference
start: 2026-08-03
topics: [tarnthema]
validFrom: 2099-01-01
`,
  'facts/tarnzahl.yaml': `label: { de: Zahl im Tarnthema }
value: 2
asOf: 2026-07
source: { de: Zählung im Tarnthema }
validFrom: 2099-01-01
`,
  'organisations/hafen.svg': logo('Hafen'),
  'organisations/quarkgiraffe.svg': logo('Quarkgiraffe'),
  'topics/hafen.yaml': `name: { de: Hafen }
changes: [{ validFrom: { with: 2026-07-15-quarkgiraffe-b }, name: { de: Hafen der Quarkgiraffe } }]
`,
};

/**
 * A small newsroom with a draft, a scheduled and an embargoed release, and with facts that change with them; the folder
 * of its content.
 */
export async function heldNewsroom(): Promise<string> {
  return smallNewsroom({
    ...changed,
    'topics/tarnthema.yaml': 'name: { de: Quarkgiraffenkunde }\n',
    'releases/2026-07-15-quarkgiraffe-a/index.de.mdx': texts.draft,
    'releases/2026-07-15-quarkgiraffe-b/index.de.mdx': texts.scheduled,
    'releases/2026-07-15-quarkgiraffe-c/index.de.mdx': texts.embargoed,
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.jpg': await picture(),
    'releases/2026-07-15-quarkgiraffe-c/quarkgiraffe.txt': 'Quarkgiraffe: 1',
  });
}
