import type { Fault } from '../faults/fault.ts';
import type { Begins } from '../gate/beginning.ts';
import { isMap } from '../manuscript/yaml/yaml-map.ts';
import type { Beginning } from '../schema/dated/beginning.ts';
import { beginningProblem } from '../schema/instants.ts';

/**
 * Whether a fault lies in a part of a public file that is not public yet: a change, a boilerplate, a correction or a
 * withdrawal. `data` is the file as written, which may have mistakes. In doubt it does.
 */
export function isAhead({ field }: Fault, data: unknown, now: Date, begins: Begins): boolean {
  const [, list = '', index = ''] = /^(changes|boilerplates|corrections)\[(\d+)\]/.exec(field) ?? [];
  // A release names the organisations of its boilerplates.
  if (list === 'boilerplates' && isMap(data) && 'title' in data) return false;
  const isWithdrawal = /^withdrawn\b/.test(field);
  if (!list && !isWithdrawal) return false;
  if (!isMap(data)) return true;
  const entries = data[list];
  const part: unknown = isWithdrawal
    ? data['withdrawn']
    : Array.isArray(entries)
      ? entries[Number(index)]
      : {};
  const at = isMap(part) ? (part['validFrom'] ?? part['at']) : undefined;
  return !(isBeginning(at) && begins(at) <= now.getTime());
}

const isBeginning = (value: unknown): value is Beginning =>
  typeof value === 'string' ? !beginningProblem(value) : isMap(value) && typeof value['with'] === 'string';
