import { at, body, head, tellTheSame, warning } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a link in a link',
    changes: async () => body('Die [<OrgLink id="hafenverbund" />](https://example.org/) hilft.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 <OrgLink>: warning: Is to go: version 2.0.0 will not read it. Write [AHK Korea](/organisations/ahk-korea/) instead; “npm run migrate” does it for you.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 link: A link stands within a link. Leave one of them out. Found: <OrgLink id="hafenverbund" />',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 <OrgLink>: Hinweis: Ist veraltet: Version 2.0.0 liest es nicht mehr. Schreiben Sie stattdessen [AHK Korea](/organisations/ahk-korea/); „npm run migrate“ tut es für Sie.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:6 link: Ein Link steht in einem Link. Lassen Sie einen der beiden weg. Gefunden: <OrgLink id="hafenverbund" />',
    ],
  },
  {
    what: 'a javascript link',
    changes: async () => body('[Klick](javascript:alert(1))'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links with javascript: are not allowed. Write a web address (https://example.org/). Found: javascript:alert(1)',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links mit javascript: sind nicht erlaubt. Schreiben Sie eine Webadresse (https://example.org/). Gefunden: javascript:alert(1)',
    ],
  },
  {
    what: 'a data link',
    changes: async () => body('[Klick](data:text/html,x)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links with data: are not allowed. Write a web address (https://example.org/). Found: data:text/html,x',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Links mit data: sind nicht erlaubt. Schreiben Sie eine Webadresse (https://example.org/). Gefunden: data:text/html,x',
    ],
  },
  {
    what: 'a link to nowhere',
    changes: async () => body('[Klick](seite.html)'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: This link leads nowhere. Write a full address or a path of this site (https://example.org/ or /archive/). Found: seite.html',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 link: Dieser Link führt nirgendwohin. Schreiben Sie eine vollständige Adresse oder einen Pfad dieser Website (https://example.org/ oder /archive/). Gefunden: seite.html',
    ],
  },
  {
    what: 'a web address without scheme',
    changes: async () => head({ links: '[{ label: Zur Anmeldung, href: www.example.org }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: Is not a web address. Write it in full with https:// (https://example.org/). Found: www.example.org',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (https://example.org/). Gefunden: www.example.org',
    ],
  },
  ...['hier', 'Hier klicken!', 'here', '여기'].map((words) =>
    warning(
      `a link that says “${words}”`,
      async () => body(`Zur Anmeldung [${words}](https://example.org/).`),
      '9:15 link',
      `These words do not say where the link leads. Link the words that do ([how to register](https://example.org/)). Found: ${words}`,
      `Diese Worte sagen nicht, wohin der Link führt. Verlinken Sie die Worte, die es sagen ([zur Anmeldung](https://example.org/)). Gefunden: ${words}`,
    ),
  ),
  warning(
    'a link of the frontmatter that says “more”',
    async () => head({ links: '[{ label: Mehr erfahren, href: https://example.org/ }]' }),
    '7:18 links[0].label',
    'These words do not say where the link leads. Link the words that do ([how to register](https://example.org/)). Found: Mehr erfahren',
    'Diese Worte sagen nicht, wohin der Link führt. Verlinken Sie die Worte, die es sagen ([zur Anmeldung](https://example.org/)). Gefunden: Mehr erfahren',
  ),
  {
    what: 'a number to call without its country',
    changes: async () => body('Telefon [030 23125](tel:03023125) oder [112](tel:112).'),
    en: [
      `${at}:9:9 link: Is not an international phone number. Begin with + and the country code (tel:+493518925804). Found: tel:03023125`,
    ],
    de: [
      `${at}:9:9 link: Ist keine internationale Telefonnummer. Beginnen Sie mit + und der Landesvorwahl (tel:+493518925804). Gefunden: tel:03023125`,
    ],
  },
  {
    what: 'a domain with letters of another script',
    changes: async () => body('Zur [Anmeldung der Gäste](https://exаmple.org/).'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 link: warning: This domain has characters that look like others; its name is xn--exmple-4nf.org. Check where the address leads and type it by hand. Found: https://ex%D0%B0mple.org/',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 link: Hinweis: Diese Domain enthält Zeichen, die wie andere aussehen; sie heißt xn--exmple-4nf.org. Prüfen Sie, wohin die Adresse führt, und tippen Sie sie von Hand. Gefunden: https://ex%D0%B0mple.org/',
    ],
  },
  {
    what: 'an address that changes the direction of reading',
    changes: async () =>
      head({ links: '[{ label: Zur Anmeldung, href: https://example.net/%E2%80%AEfdp }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: warning: This address has invisible characters that change the direction of reading. Type it by hand; it leads to example.net. Found: https://example.net/%E2%80%AEfdp',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: Hinweis: Diese Adresse enthält unsichtbare Zeichen, die die Schreibrichtung ändern. Tippen Sie sie von Hand; sie führt zu example.net. Gefunden: https://example.net/%E2%80%AEfdp',
    ],
  },
  {
    what: 'a name before the domain',
    changes: async () => body('Zur [Anmeldung der Gäste](https://example.org@example.com/).'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 link: warning: The words before the @ are no domain: this address leads to example.com. Delete the @ and everything before it except https://. Found: https://example.org@example.com/',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 link: Hinweis: Was vor dem @ steht, ist keine Domain: Diese Adresse führt zu example.com. Löschen Sie das @ und alles davor bis auf https://. Gefunden: https://example.org@example.com/',
    ],
  },
]);
