import { head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a draft tells nothing of its text',
    changes: async () =>
      head(
        { draft: 'true', title: 'Geheim', sumary: 'Quarzmuschel', kind: 'geheim' },
        'Quarzmuschel {geheim} <Geheim /> [x](geheim)',
      ),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Has 6 characters. Write at least 20.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Is none of the possible values. Write one of them (pressRelease, statement, mediaAdvisory, announcement).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Unknown key. Use one of these or delete the line (title, summary, publishedAt, topics, kicker, kind, dateline, place, issuer, organisations, contacts, boilerplates, image, attachments, links, events, related, kit, draft, embargo, corrections, withdrawn, translation, ai, redirects, guid, importedFrom, tells).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:14 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:23 Unknown component. Use one of these (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:34 link: This link leads nowhere. Write a full address or a path of this site (https://example.org/ or /archive/).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hat 6 Zeichen. Schreiben Sie mindestens 20.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Ist keiner der möglichen Werte. Schreiben Sie einen davon (pressRelease, statement, mediaAdvisory, announcement).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (title, summary, publishedAt, topics, kicker, kind, dateline, place, issuer, organisations, contacts, boilerplates, image, attachments, links, events, related, kit, draft, embargo, corrections, withdrawn, translation, ai, redirects, guid, importedFrom, tells).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:14 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:23 Unbekannte Komponente. Verwenden Sie eine von diesen (Quote, FactBox, Figure, Gallery, Video, Audio, Download, EventCard, OrgLink, Fact).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:34 link: Dieser Link führt nirgendwohin. Schreiben Sie eine vollständige Adresse oder einen Pfad dieser Website (https://example.org/ oder /archive/).',
    ],
  },
  {
    what: 'a release of tomorrow tells nothing of its text',
    changes: async () =>
      head({ publishedAt: '2026-08-01T10:00:00+02:00', organisations: '[geheimwerft]', kicker: '""' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: There is no such organisation. Write an id that exists, or add the file.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:9 kicker: Is empty. Write a text or delete the line.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:9 kicker: Ist leer. Schreiben Sie einen Text oder löschen Sie die Zeile.',
    ],
  },
  {
    what: 'a former address of a release of tomorrow is told without its text, in a whole sentence',
    changes: async () => head({ publishedAt: '2026-08-01T10:00:00+02:00', redirects: '[/geheim//x]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects[0]: Two slashes stand side by side. Write one (…).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects[0]: Zwei Schrägstriche stehen nebeneinander. Schreiben Sie einen (…).',
    ],
  },
  {
    what: 'what static hosts cannot do for a release under embargo is told in a whole sentence',
    changes: async () =>
      head({ embargo: '{ until: 2026-08-01T10:00:00+02:00 }', redirects: '[/geheim?id=1]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:13 redirects: warning: A former address has a question mark or a sign that no file can have. Only the rules of a server lead on from there (npm run headers; Netlify reads them by itself); at GitHub Pages, GitLab Pages, Cloudflare Pages and object storage without CloudFront they lead nowhere. Publish the site elsewhere, or remove it; servedBy: nginx in newsroom.yaml says that your server has these rules.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:13 redirects: Hinweis: Eine frühere Adresse hat ein Fragezeichen oder ein Zeichen, das keine Datei haben kann. Von dort führen nur die Regeln eines Servers weiter (npm run headers; Netlify liest sie von selbst); bei GitHub Pages, GitLab Pages, Cloudflare Pages und Objektspeichern ohne CloudFront führt sie ins Leere. Veröffentlichen Sie die Website anderswo, oder nehmen Sie sie heraus; servedBy: nginx in newsroom.yaml sagt, dass Ihr Server diese Regeln hat.',
    ],
  },
]);
