import { newsroom } from '../../../e2e/small-newsroom.ts';
import { person, tellTheSame, type WordingCase } from '../../../e2e/fixtures/situations.ts';

const ada = 'content/people/ada-anker.yaml';

/** A mistake in the changes of a person, that all may read: they have begun. */
const begun = (
  what: string,
  changes: string,
  place: string,
  en: string,
  de: string,
  found = '',
): WordingCase => ({
  what,
  changes: async () => person(`changes:\n${changes}`),
  en: [`${ada}:${place}: ${en}${found && ` Found: ${found}`}`],
  de: [`${ada}:${place}: ${de}${found && ` Gefunden: ${found}`}`],
});

tellTheSame([
  {
    what: 'a date that is moved behind its own end',
    changes: async () => ({
      'events/bilanz.yaml':
        'title: { de: Bilanz, en: Results }\nkind: results\nstart: 2026-05-20\nend: 2026-05-20\nvalidFrom: 2026-01-01\nchanges:\n  - { validFrom: 2026-02-01, start: 2026-06-18 }\n',
    }),
    en: [
      'content/events/bilanz.yaml:7:37 changes[0].start: Ends before it starts. Write an end that is not before the start. Found: 2026-06-18',
    ],
    de: [
      'content/events/bilanz.yaml:7:37 changes[0].start: Endet, bevor es beginnt. Schreiben Sie ein Ende, das nicht vor dem Beginn liegt. Gefunden: 2026-06-18',
    ],
  },
  begun(
    'a change that says nothing',
    '  - validFrom: 2026-01-01',
    '5:5 changes[0]',
    'Changes nothing. Add what is valid from then on (role: { de: Vorsitzende }), or delete the entry.',
    'Ändert nichts. Schreiben Sie dazu, was von da an gilt (role: { de: Vorsitzende }), oder löschen Sie den Eintrag.',
    'validFrom: 2026-01-01',
  ),
  begun(
    'changes out of order',
    '  - { validFrom: 2026-02-01, role: { de: Vorsitz } }\n  - { validFrom: 2026-01-01, name: Ada Boje }',
    '6:18 changes[1].validFrom',
    'Does not begin after the entry before it. Order the entries, the oldest first (after 2026-02-01).',
    'Beginnt nicht nach dem Eintrag davor. Ordnen Sie die Einträge, den ältesten zuerst (später als 2026-02-01).',
    '2026-01-01',
  ),
  begun(
    'two changes of one instant, written differently',
    '  - { validFrom: 2026-02-01, role: { de: Vorsitz } }\n  - { validFrom: 2026-02-01T00:00:00+01:00, name: Ada Boje }',
    '6:18 changes[1].validFrom',
    'Begins together with an entry before it. Write both in one entry, or the right beginning (validFrom: 2026-12-24).',
    'Beginnt zugleich mit einem Eintrag davor. Schreiben Sie beides in einen Eintrag oder den richtigen Beginn (validFrom: 2026-12-24).',
    '2026-02-01T00:00:00+01:00',
  ),
  begun(
    'a new value that stands above already',
    '  - { validFrom: 2026-02-01, role: { de: Presse } }',
    '5:36 changes[0].role',
    'Is valid before already. If the new value stands above, write the old one there again, because readers see it at once; otherwise delete this line.',
    'Gilt schon vorher. Steht oben schon der neue Wert, schreiben Sie dort wieder den alten, denn er ist sofort zu lesen; sonst löschen Sie diese Zeile.',
    '{ de: Presse }',
  ),
  begun(
    'a field that is removed and was not there',
    '  - { validFrom: 2026-02-01, remove: [email] }',
    '5:39 changes[0].remove[0]',
    'Is valid before already. If the new value stands above, write the old one there again, because readers see it at once; otherwise delete this line.',
    'Gilt schon vorher. Steht oben schon der neue Wert, schreiben Sie dort wieder den alten, denn er ist sofort zu lesen; sonst löschen Sie diese Zeile.',
    'email',
  ),
  begun(
    'a field that is removed and given',
    '  - { validFrom: 2026-02-01, email: ada@example.org, remove: [email] }',
    '5:63 changes[0].remove[0]',
    'Stands here twice. Delete one of the two.',
    'Steht hier zweimal. Löschen Sie eines von beiden.',
    'email',
  ),
  begun(
    'a required field that is removed',
    '  - { validFrom: 2026-02-01, remove: [role] }',
    '5:39 changes[0].remove[0]',
    'Is none of the possible values. Write one of them (nameIn, familyName, speaksAbout, languages, email, phone, portrait, activeUntil, successor).',
    'Ist keiner der möglichen Werte. Schreiben Sie einen davon (nameIn, familyName, speaksAbout, languages, email, phone, portrait, activeUntil, successor).',
    'role',
  ),
  {
    what: 'of a change to come nothing is quoted',
    changes: async () =>
      person(
        'changes:\n  - { validFrom: 2026-12-24, rolle: { de: Geheimrat }, organisation: geheimwerft }\n  - { validFrom: { with: 2026-12-25-geheim }, role: { de: Geheim } }\n  - { validFrom: 24.12.2026, name: Geheim }',
      ),
    en: [
      `${ada}:5:30 Unknown key. Use one of these or delete the line (validFrom, name, nameIn, familyName, organisation, role, speaksAbout, languages, email, phone, portrait, activeUntil, successor, remove).`,
      `${ada}:5:70 changes[0].organisation: There is no such organisation. Write an id that exists, or add the file.`,
      `${ada}:6:26 changes[1].validFrom.with: There is no such release folder. Write an id that exists, or add the file.`,
      `${ada}:7:18 changes[2].validFrom: Is neither a day nor a date with a time nor a release. Write one of them (2019-09-05 or { with: 2019-10-01-iksan-call }).`,
    ],
    de: [
      `${ada}:5:30 Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (validFrom, name, nameIn, familyName, organisation, role, speaksAbout, languages, email, phone, portrait, activeUntil, successor, remove).`,
      `${ada}:5:70 changes[0].organisation: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.`,
      `${ada}:6:26 changes[1].validFrom.with: Es gibt keinen solchen Meldungsordner. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an.`,
      `${ada}:7:18 changes[2].validFrom: Ist weder ein Tag noch ein Datum mit Uhrzeit noch eine Meldung. Schreiben Sie eines davon (2019-09-05 oder { with: 2019-10-01-iksan-call }).`,
    ],
  },
  {
    what: 'a logo to come that is missing stops the build today',
    changes: async () => ({
      'organisations/hafenverbund.yaml':
        'name: { de: Hafenverbund }\nkind: publisher\nboilerplates:\n  - { validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. } }\nchanges:\n  - { validFrom: 2026-12-24, logos: [{ file: ./neu.png, title: { de: Geheim } }] }\n',
    }),
    en: [
      'content/organisations/hafenverbund.yaml:6:46 changes[0].logos[0].file: There is no such file in the folder. Put it there or correct its name.',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:6:46 changes[0].logos[0].file: Diese Datei liegt nicht im Ordner. Legen Sie sie dort ab oder berichtigen Sie den Namen.',
    ],
  },
  {
    what: 'a circle of successors that begins with a change',
    changes: async () => ({
      ...person('changes:\n  - { validFrom: 2026-12-24, successor: cem-cosel }'),
      'people/cem-cosel.yaml':
        'name: Cem Cosel\norganisation: hafenverbund\nrole: { de: Presse }\nsuccessor: ada-anker\n',
    }),
    en: [
      `${ada}:5:41 changes[0].successor: The succession leads in a circle. Write somebody who is in charge today (successor: nadja-dehne).`,
      'content/people/cem-cosel.yaml:4:12 successor: The succession leads in a circle. Write somebody who is in charge today (successor: nadja-dehne).',
    ],
    de: [
      `${ada}:5:41 changes[0].successor: Die Nachfolge führt im Kreis. Schreiben Sie jemanden, der heute zuständig ist (successor: nadja-dehne).`,
      'content/people/cem-cosel.yaml:4:12 successor: Die Nachfolge führt im Kreis. Schreiben Sie jemanden, der heute zuständig ist (successor: nadja-dehne).',
    ],
  },
  {
    what: 'a change to come in a public repository',
    changes: async () => ({
      'newsroom.yaml': `${newsroom}repository: public\n`,
      ...person('changes:\n  - { validFrom: 2026-12-24, role: { de: Vorsitz } }'),
    }),
    en: [
      `${ada}:5:18 changes[0].validFrom: This repository is public and the text is not yet. Keep it in a private repository, or wait with the upload until it is published (repository: private if it is private after all).`,
    ],
    de: [
      `${ada}:5:18 changes[0].validFrom: Dieses Repository ist öffentlich, der Text noch nicht. Legen Sie ihn in ein privates Repository oder warten Sie mit dem Hochladen bis zur Veröffentlichung (repository: private, wenn es doch privat ist).`,
    ],
  },
]);
