import type { Fault } from '../../faults/fault.ts';
import type { DeskCollection, DeskWords } from '../../i18n/shapes/desk.ts';
import { entry } from '../label.ts';

/** The component in which a fault is; empty for one elsewhere. */
export const componentOf = ({ field }: Fault): string => /^<(\w+)/.exec(field)?.[1] ?? '';

/** A fault that names a component and its fields as the form does. */
export function withLabels(fault: Fault, { components, fields }: DeskWords): Fault {
  const { component = '', attribute = '' } = fault.facts as { component?: string; attribute?: string };
  const path = `${componentOf(fault)}.${attribute}`;
  const [box, label] = [components[component], [entry(fields, path)].flat()[0]];
  return {
    ...fault,
    facts: {
      ...fault.facts,
      ...(box && { component: box }),
      ...(attribute && label && { attribute: label }),
    },
  } as Fault;
}

/** The labels on the path to `corrections[1].now` or `<Quote speaker>`, with the number of a list entry. */
export function labelsOf(field: string, name: DeskCollection, words: DeskWords): string | undefined {
  const labelOf = (path: string) => [entry(words.fields, path)].flat()[0];
  const [, component = '', attribute] = /^<(\w+)(?: (\w+))?>$/.exec(field) ?? [];
  const box = words.components[component];
  if (box !== undefined)
    return attribute ? `${box} › ${labelOf(`${component}.${attribute}`) ?? attribute}` : box;
  const steps = field.split('.').map((step, index, all) => {
    const label = labelOf(`${name}.${all.slice(0, index + 1).join('.')}`.replace(/\[\d+\]/g, ''));
    const [, entry] = /\[(\d+)\]$/.exec(step) ?? [];
    return label && [label, entry && Number(entry) + 1].filter(Boolean).join(' ');
  });
  return steps.some((step) => step === undefined) ? undefined : steps.join(' › ');
}
