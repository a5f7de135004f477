import type { Label } from '../../shapes/desk.ts';

/** The fields of the fact sheet, and of the component that prints one of its numbers. */
export const factLabels: Readonly<Record<string, Label>> = {
  'facts.label': ['Bezeichnung', 'Was gezählt oder gemessen wird.'],
  'facts.value': ['Wert', 'Die Zahl.'],
  'facts.unit': ['Einheit', 'Die Einheit hinter der Zahl, wenn sie eine hat: %, Mio. Euro.'],
  'facts.asOf': ['Stand', 'Der Tag oder der Monat, zu dem die Zahl stimmte.'],
  'facts.source': ['Quelle', 'Wer gezählt hat, oder wo die Zahl zuerst stand.'],
  'facts.url': ['Adresse der Quelle', 'Wo die Quelle zu lesen ist.'],
  'facts.organisation': ['Organisation', 'Von wem die Zahl handelt; sonst vom Herausgeber.'],
  'facts.validFrom': [
    'Öffentlich ab',
    'Ab wann jeder die Zahl wissen darf: ein Tag, ein Zeitpunkt oder die Freigabe einer Meldung; sonst sofort.',
  ],
  'facts.changes': [
    'Neue Werte',
    'Werte ab einem Tag. Die früheren bleiben stehen: Eine Meldung nennt den ihres Tages. Der älteste Eintrag zuerst.',
  ],
  'Fact.id': ['Zahl', 'Die Zahl, deren Wert hier stehen soll.'],
};
