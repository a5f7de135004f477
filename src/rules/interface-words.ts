import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Fault } from '../faults/fault.ts';
import { hasWords } from '../i18n/words.ts';
import { faultAt } from './fault-at.ts';

/** Finds languages of the newsroom without a translation of the interface. */
export function interfaceWords({ newsroom: { facts, sheet, file } }: Manuscript): Fault[] {
  return (facts?.languages ?? []).flatMap((language, index) => {
    const where = {
      file,
      ...sheet?.locate(['languages', index]),
      field: `languages[${index}]`,
      found: language,
    };
    return hasWords(language)
      ? []
      : [faultAt({ rule: 'noInterfaceWords', facts: { language } }, where, 'warning')];
  });
}
