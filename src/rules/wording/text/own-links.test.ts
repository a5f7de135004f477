import { release } from '../../../../e2e/small-newsroom.ts';
import { at, body, head, tellTheSame, warning } from '../../../../e2e/fixtures/situations.ts';

const imprint = { 'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n' };

tellTheSame([
  {
    what: 'a link to an address of the newsroom that does not exist',
    changes: async () => ({
      ...imprint,
      ...body('Siehe [Angaben](/impresum/) und [Hafen](/topics/hafen/).'),
    }),
    en: [
      `${at}:9:7 link: This address of the newsroom does not exist. Did you mean /impressum/? Write one that exists (/archive/). Found: /impresum/`,
    ],
    de: [
      `${at}:9:7 link: Diese Adresse des Newsrooms gibt es nicht. Meinten Sie /impressum/? Schreiben Sie eine, die es gibt (/archive/). Gefunden: /impresum/`,
    ],
  },
  {
    what: 'the same with the domain, in a field',
    changes: async () => ({
      ...imprint,
      ...head({ links: '[{ label: Zum Impressum, href: https://example.org/impresum/ }]' }),
    }),
    en: [
      `${at}:7:39 links[0].href: This address of the newsroom does not exist. Did you mean https://example.org/impressum/? Write one that exists (/archive/). Found: https://example.org/impresum/`,
    ],
    de: [
      `${at}:7:39 links[0].href: Diese Adresse des Newsrooms gibt es nicht. Meinten Sie https://example.org/impressum/? Schreiben Sie eine, die es gibt (/archive/). Gefunden: https://example.org/impresum/`,
    ],
  },
  {
    what: 'a link to a former address',
    changes: async () => ({
      ...body('Siehe [die zweite Meldung](/alt).'),
      'releases/2026-01-20-zweite/index.de.mdx': release({
        publishedAt: '2026-01-20T10:00:00+01:00',
        redirects: '[/alt/]',
      }),
    }),
    en: [
      `${at}:9:7 link: warning: This is a former address. Write the present one (/2026/01/zweite/). Found: /alt`,
    ],
    de: [
      `${at}:9:7 link: Hinweis: Das ist eine frühere Adresse. Schreiben Sie die jetzige (/2026/01/zweite/). Gefunden: /alt`,
    ],
  },
  {
    what: 'a link to a release that is held back',
    changes: async () => ({
      ...body('Siehe [die zweite Meldung](/2030/01/zweite/).'),
      'releases/2030-01-20-zweite/index.de.mdx': release(
        {
          title: 'Davon erfährt vorerst niemand',
          summary:
            'Hier steht noch etwas anderes als überall sonst, damit man es nur an dieser einen Stelle lesen kann.',
          publishedAt: '2030-01-20T10:00:00+01:00',
        },
        'Etwas ganz Neues.',
      ),
    }),
    en: [
      `${at}:9:7 link: This link leads to 2030-01-20-zweite, which is not public yet when this text is. Take it out here, or publish this text later. Found: /2030/01/zweite/`,
    ],
    de: [
      `${at}:9:7 link: Dieser Link führt zu 2030-01-20-zweite; das ist noch nicht öffentlich, wenn dieser Text es ist. Nehmen Sie ihn hier heraus, oder veröffentlichen Sie diesen Text später. Gefunden: /2030/01/zweite/`,
    ],
  },
  {
    what: 'a link to a place with a percent sign of an old system',
    changes: async () => body('Siehe [die Einzelheiten](#%E4).'),
    en: [
      `${at}:9:7 link: A percent sign stands for nothing in this link. Write %25 for the sign itself, and letters as they are (#ä). Found: #%E4`,
    ],
    de: [
      `${at}:9:7 link: Ein Prozentzeichen steht in diesem Link für nichts. Schreiben Sie %25 für das Zeichen selbst und Buchstaben, wie sie sind (#ä). Gefunden: #%E4`,
    ],
  },
  warning(
    'a link to a place that the text does not have',
    async () =>
      body('Siehe [unten](#grösse), [dort](#größe) und [den Kontakt](#contact).\n\n## Größe\n\nText.'),
    '9:7 link',
    'This text has no such place. Write the heading in small letters with hyphens (## New pier: #new-pier). Found: [unten](#grösse)',
    'Diese Stelle gibt es im Text nicht. Schreiben Sie die Überschrift klein und mit Bindestrichen (## Neue Pier: #neue-pier). Gefunden: [unten](#grösse)',
  ),
]);
