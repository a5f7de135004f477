import { at, body, tellTheSame, warning } from '../../../e2e/fixtures/situations.ts';
import type { Files } from '../../../e2e/small-newsroom.ts';

const members = (more = ''): Files => ({
  'facts/mitglieder.yaml': `label: { de: Mitglieder }\nvalue: 96\nasOf: 2020-01\nsource: { de: Verzeichnis }\n${more}`,
});
const grown = 'changes: [{ validFrom: 2026-01-01, value: 142, asOf: 2026-01 }]\n';
const said = (text: string, more = grown) => ({ ...members(more), ...body(text) });

tellTheSame([
  {
    what: 'a fact that is not there',
    changes: async () => said('Der Verbund hat <Fact id="mitgleider" /> Mitglieder.'),
    en: [
      `${at}:9:17 <Fact id>: There is no such fact. Did you mean mitglieder? Write an id that exists, or add the file. Found: mitgleider`,
    ],
    de: [
      `${at}:9:17 <Fact id>: Es gibt keine solche Zahl. Meinten Sie mitglieder? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: mitgleider`,
    ],
  },
  {
    what: 'a fact that has no value yet on the day of the release',
    changes: async () => ({
      ...body('Der Verbund hat <Fact id="mitglieder" /> Mitglieder.'),
      'facts/mitglieder.yaml':
        'label: { de: Mitglieder }\nvalue: 96\nasOf: 2026-03\nsource: { de: Verzeichnis }\n',
    }),
    en: [
      `${at}:9:17 <Fact id>: No value of this fact is known for the day of the release; the first is of 2026-03. Add an earlier value to the file of the fact, or write the number here. Found: mitglieder`,
    ],
    de: [
      `${at}:9:17 <Fact id>: Für den Tag der Meldung ist kein Wert dieser Zahl bekannt; der erste gilt für 2026-03. Tragen Sie in der Datei der Zahl einen früheren Wert ein, oder schreiben Sie die Zahl hier aus. Gefunden: mitglieder`,
    ],
  },
  {
    what: 'a fact that nobody may know yet on the day of the release',
    changes: async () =>
      said('Der Verbund hat <Fact id="mitglieder" /> Mitglieder.', 'validFrom: 2026-02-01\n'),
    en: [
      `${at}:9:17 <Fact id>: No value of this fact is known for the day of the release; the first is of 2026-02-01. Add an earlier value to the file of the fact, or write the number here. Found: mitglieder`,
    ],
    de: [
      `${at}:9:17 <Fact id>: Für den Tag der Meldung ist kein Wert dieser Zahl bekannt; der erste gilt für 2026-02-01. Tragen Sie in der Datei der Zahl einen früheren Wert ein, oder schreiben Sie die Zahl hier aus. Gefunden: mitglieder`,
    ],
  },
  warning(
    'a value that the fact had before',
    async () => said('Die 96 Mitgliedsbetriebe der Küste, allesamt Mitglieder, feiern.'),
    '9:1',
    'This is a former value. Since 2026-01 it is 142: write <Fact id="mitglieder" />, or say on which day it was right. Found: 96',
    'Hier steht ein früherer Wert. Seit 2026-01 gilt 142: Schreiben Sie <Fact id="mitglieder" />, oder nennen Sie dazu den Tag, an dem er galt. Gefunden: 96',
  ),
  {
    what: 'a former value of which the text says when it was right, another number, and the value of the day',
    changes: async () =>
      said(
        'Im Jahr 2020 waren es 96 Mitglieder. Davor standen 196 Mitglieder und 96,5 Boote, jetzt 142 Mitglieder.',
      ),
    en: [],
    de: [],
  },
  {
    what: 'a new value without its day',
    changes: async () => members('changes: [{ validFrom: 2026-01-01, value: 142 }]\n'),
    en: ['content/facts/mitglieder.yaml:5:11 changes[0].asOf: Is missing. Add it (2020-09).'],
    de: ['content/facts/mitglieder.yaml:5:11 changes[0].asOf: Fehlt. Ergänzen Sie es (2020-09).'],
  },
  {
    what: 'a value that is no number',
    changes: async () => ({
      'facts/mitglieder.yaml':
        'label: { de: Mitglieder }\nvalue: rund 96\nasOf: 2020-01\nsource: { de: Verzeichnis }\n',
    }),
    en: ['content/facts/mitglieder.yaml:2:8 value: Has the wrong form. Write a number (350).'],
    de: ['content/facts/mitglieder.yaml:2:8 value: Hat die falsche Form. Schreiben Sie eine Zahl (350).'],
  },
]);
