import { hafenverbund } from '../../../e2e/small-newsroom.ts';
import { head, tellTheSame, warning } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    // It may be of a day to come, so nothing of it is quoted.
    what: 'a boilerplate without day',
    changes: async () => ({
      'organisations/hafenverbund.yaml':
        'name: { de: Hafenverbund }\nkind: publisher\nboilerplates: [{ validFrom: 2020, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. } }]\n',
    }),
    en: [
      'content/organisations/hafenverbund.yaml:3:29 boilerplates[0].validFrom: Is neither a day nor a date with a time nor a release. Write one of them (2019-09-05 or { with: 2019-10-01-iksan-call }).',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:3:29 boilerplates[0].validFrom: Ist weder ein Tag noch ein Datum mit Uhrzeit noch eine Meldung. Schreiben Sie eines davon (2019-09-05 oder { with: 2019-10-01-iksan-call }).',
    ],
  },
  warning(
    'no boilerplate on that day',
    async () => ({ 'organisations/hafenverbund.yaml': 'name: { de: Hafenverbund }\nkind: publisher\n' }),
    '4:14 publishedAt',
    'No “About” text of hafenverbund is valid on 2026-01-15. Add one to the organisation’s file (validFrom: 2026-01-15) or write boilerplates: [] here.',
    'Am 2026-01-15 gilt kein „Über uns“-Text von hafenverbund. Ergänzen Sie einen in der Datei der Organisation (validFrom: 2026-01-15) oder schreiben Sie hier boilerplates: [].',
  ),
  warning(
    'a boilerplate that begins too late, named by the release',
    async () => ({
      'organisations/hafenverbund.yaml': hafenverbund.replace('2020-01-01', '2026-01-16'),
      ...head({ boilerplates: '[hafenverbund]' }),
    }),
    '7:16 boilerplates[0]',
    'No “About” text of hafenverbund is valid on 2026-01-15. Add one to the organisation’s file (validFrom: 2026-01-15) or write boilerplates: [] here.',
    'Am 2026-01-15 gilt kein „Über uns“-Text von hafenverbund. Ergänzen Sie einen in der Datei der Organisation (validFrom: 2026-01-15) oder schreiben Sie hier boilerplates: [].',
  ),
  {
    what: 'two boilerplates from the same day',
    changes: async () => ({
      'organisations/hafenverbund.yaml': `${hafenverbund}  - validFrom: 2020-01-01\n    short: { de: Ein zweiter Text über den Hafenverbund der erfundenen Küste. }\n`,
    }),
    en: [
      'content/organisations/hafenverbund.yaml:6:16 boilerplates[1].validFrom: Two “About” texts are valid from 2020-01-01. Write the day from which one of them is really valid, or delete it. Found: 2020-01-01',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:6:16 boilerplates[1].validFrom: Zwei „Über uns“-Texte gelten ab 2020-01-01. Schreiben Sie bei einem den Tag, ab dem er wirklich gilt, oder löschen Sie ihn. Gefunden: 2020-01-01',
    ],
  },
]);
