import { z } from 'zod';
import { changesTo } from './dated/changes.ts';
import { digitalSourceType } from './digital-source.ts';
import { day, email, fileBeside, language, line, perLanguage, phone, reference } from './kinds.ts';
import { credit, licence } from './picture.ts';
import { tells } from './tells.ts';

const fields = {
  name: line(2, 80).meta({ description: 'Given and family name.', example: 'Nadja Dehne' }),
  nameIn: perLanguage(line(2, 80)).optional().meta({
    description: 'The name in another script.',
    example: '{ ko: 나디아 데네 }',
  }),
  familyName: perLanguage(line(1, 60)).optional().meta({
    description:
      'The family name as it stands in the name, where it is not the last word (Kim Minsu); address books sort by it.',
    example: '{ de: Kim, ko: 김 }',
  }),
  organisation: reference('organisations', 'silicon-saxony').meta({
    description: 'For whom the person works.',
  }),
  role: perLanguage(line(2, 120)).meta({
    description: 'What the person does there.',
    example: '{ de: Pressesprecherin }',
  }),
  speaksAbout: z.array(reference('topics', 'international')).max(8).default([]).meta({
    description:
      'The topics on which journalists may call the person; whoever has any stands among the people to talk to as soon as one of the topics is public.',
    example: '[international]',
  }),
  languages: z.array(language()).max(12).default([]).meta({
    description: 'The languages in which the person gives interviews.',
    example: '[de, en]',
  }),
  email: email()
    .optional()
    .meta({ description: 'The address for journalists.', example: 'presse@example.org' }),
  phone: phone('+49 351 8925804').optional().meta({
    description: 'The number for journalists, with the country code.',
    example: '+49 351 8925804',
  }),
  portrait: z
    .strictObject({
      src: fileBeside('./nadja-dehne.jpg').meta({
        description: 'The file beside this one, in its original size.',
        example: './nadja-dehne.jpg',
        names: 'picture',
      }),
      credit,
      licence: licence.optional(),
      digitalSourceType: digitalSourceType.optional(),
    })
    .optional()
    .meta({
      description:
        'A picture of the person that others may download; it is gone as soon as the person has left.',
      example: '{ src: ./nadja-dehne.jpg, credit: … }',
    }),
  activeUntil: day().optional().meta({
    description: 'The last day in this role; afterwards the direct contact is no longer shown.',
    example: '2020-12-31',
  }),
  successor: reference('people', 'nadja-dehne').optional().meta({
    description: 'Whom to contact instead.',
  }),
};

/** `content/people/<id>.yaml`: media contacts and speakers. */
export const personSchema = z.strictObject({
  ...fields,
  changes: changesTo(fields, 'role: { de: Vorsitzende }'),
  tells,
});
export type Person = z.output<typeof personSchema>;
