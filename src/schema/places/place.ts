import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { alsoKnownAs, code, line, perLanguage } from '../kinds.ts';
import { tells } from '../tells.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `content/places/<id>.yaml`: a place that releases, dates and organisations share. */
export const placeSchema = z.strictObject({
  name: perLanguage(line(2, 60)).meta({
    description:
      'The name readers see. The place of a date that is written as this name, or as the id, is this place.',
    example: '{ de: Dresden, ko: 드레스덴 }',
  }),
  alsoKnownAs,
  country: code(2, 2)
    .refine((country) => /^[A-Z]{2}$/.test(country) && regions.of(country) !== undefined, {
      params: { rule: 'invalid', facts: { example: 'DE' } } satisfies Problem,
    })
    .optional()
    .meta({ description: 'The country, as two letters after ISO 3166-1.', example: 'DE' }),
  coordinates: z
    .strictObject({
      latitude: z
        .number()
        .min(-90)
        .max(90)
        .meta({ description: 'Degrees, north is positive.', example: '51.05', step: 0.00001 }),
      longitude: z
        .number()
        .min(-180)
        .max(180)
        .meta({ description: 'Degrees, east is positive.', example: '13.74', step: 0.00001 }),
    })
    .optional()
    .meta({ description: 'Where it lies, for machines.', example: '{ latitude: 51.05, longitude: 13.74 }' }),
  wikidata: code(2, 20)
    .refine((id) => /^Q[1-9]\d*$/.test(id), {
      params: { rule: 'invalid', facts: { example: 'Q1731' } } satisfies Problem,
    })
    .optional()
    .meta({
      description: 'Its id in Wikidata, so that machines know which one is meant.',
      example: 'Q1731',
    }),
  geonames: z.int().min(1).optional().meta({ description: 'Its number in GeoNames.', example: '2935022' }),
  intro: perLanguage(line(10, 400)).optional().meta({
    description: 'One or two sentences at the head of the page of the place.',
    example: '{ de: Sitz des Vereins und der meisten Mitglieder. }',
  }),
  tells,
});
export type KnownPlace = z.output<typeof placeSchema>;
