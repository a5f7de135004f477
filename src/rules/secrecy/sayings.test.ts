import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { perLanguage, line } from '../../schema/kinds.ts';
import { sayingsOfEntity } from './sayings.ts';

/** A file with facts that have a beginning. */
const schema = z.strictObject({
  role: perLanguage(line(2, 40)),
  changes: z.array(z.strictObject({ validFrom: z.unknown(), role: perLanguage(line(2, 40)).optional() })),
});

test('entries that have not begun are held back, each for the release that it begins with', () => {
  const facts = {
    role: { de: 'Sprecherin' },
    changes: [
      { validFrom: '2026-01-01', role: { de: 'Leiterin' } },
      { validFrom: '2027-01-01', role: { de: 'Chefin' } },
      { validFrom: { with: '2026-08-01-geheim' }, role: { de: 'Vorsitzende' } },
    ],
  };
  const { open, held } = sayingsOfEntity(schema, facts, (validFrom) => validFrom === '2026-01-01');
  assert.deepEqual(
    open.map(({ text, path }) => [text, path.join('.')]),
    [
      ['Sprecherin', 'role.de'],
      ['Leiterin', 'changes.0.role.de'],
    ],
  );
  assert.deepEqual(
    held.map(({ text, folder }) => [text, folder]),
    [
      ['Chefin', undefined],
      ['Vorsitzende', '2026-08-01-geheim'],
    ],
  );
});
