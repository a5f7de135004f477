import type { Label } from '../../shapes/desk.ts';

/** The fields of the fact sheet, and of the component that prints one of its numbers. */
export const factLabels: Readonly<Record<string, Label>> = {
  'facts.label': ['Intitulé', 'Ce qui est compté ou mesuré.'],
  'facts.value': ['Valeur', 'Le nombre.'],
  'facts.unit': ['Unité', 'L’unité qui suit le nombre, s’il en a une : %, millions d’euros.'],
  'facts.asOf': ['Situation au', 'Le jour ou le mois où le nombre était juste.'],
  'facts.source': ['Source', 'Qui a compté, ou bien où le nombre a paru d’abord.'],
  'facts.url': ['Adresse de la source', 'Où lire la source.'],
  'facts.organisation': ['Organisation', 'L’organisation que le chiffre concerne ; sinon l’éditeur.'],
  'facts.validFrom': [
    'Public à partir du',
    'À partir de quand chacun peut le connaître : un jour, un instant ou la levée d’un communiqué ; sinon tout de suite.',
  ],
  'facts.changes': [
    'Nouvelles valeurs',
    'Les valeurs à partir d’un jour. Les anciennes restent : un communiqué reprend celle de son jour. De la plus ancienne à la plus récente.',
  ],
  'Fact.id': ['Chiffre', 'Le chiffre dont la valeur figure ici.'],
};
