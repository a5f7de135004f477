import { z } from 'zod';
import { beginningProblem } from '../instants.ts';
import { judged, reference } from '../kinds.ts';

/**
 * When something begins to be valid: a day in the newsroom's time zone, an instant with its offset, or the lift of a
 * release, by its folder.
 */
export const beginning = () =>
  z
    .union([
      judged(beginningProblem),
      z.strictObject({
        with: reference('releases', '2019-10-01-iksan-call').meta({
          description: 'The folder of a release: valid from its lift.',
        }),
      }),
    ])
    .meta({ example: '2026-12-24', time: 'here' });
export type Beginning = string | { with: string };
