import type { Label } from '../../shapes/desk.ts';

/** The fields of the fact sheet, and of the component that prints one of its numbers. */
export const factLabels: Readonly<Record<string, Label>> = {
  'facts.label': 'Label',
  'facts.value': 'Value',
  'facts.unit': 'Unit',
  'facts.asOf': 'As of',
  'facts.source': 'Source',
  'facts.url': 'Address of the source',
  'facts.organisation': 'Organisation',
  'facts.validFrom': 'Public from',
  'facts.changes': [
    'New values',
    'Values from a day on. The former ones stay: a release prints the one of its own day. The oldest entry first.',
  ],
  'Fact.id': ['Number', 'The number whose value stands here.'],
};
