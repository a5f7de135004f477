import { z } from 'zod';
import { reference } from './kinds.ts';

const folder = reference('releases', '2026-12-24-merger');
const confidential = { confidential: true } as const;

/** `tells` of a public file: the held-back releases whose words it may already have. It never leaves the content. */
export const tells = z
  .array(folder.meta({ ...folder.meta(), ...confidential }))
  .max(20)
  .default([])
  .meta({
    description: 'Folders of held-back releases whose words may already stand here; readers never see it.',
    example: '[2026-12-24-merger]',
    shared: true,
    ...confidential,
  });
