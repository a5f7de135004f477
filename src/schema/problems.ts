import type { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import type { ExpectedType } from '../faults/fault-facts.ts';
import { nearest } from '../faults/nearest.ts';
import { keysAt, metaAt, orPerLanguage, schemasAlong } from './schema-path.ts';

/** A problem of data with the path of its value; `key` if it concerns the key itself. */
export type SchemaProblem = Problem & { path: readonly PropertyKey[]; key?: true };

type Issue = z.core.$ZodIssue;

const expectedNames: Partial<Record<string, ExpectedType>> = {
  string: 'text',
  array: 'list',
  object: 'map',
  record: 'map',
  boolean: 'yesNo',
  number: 'number',
  int: 'number',
};

/** Fields with their own message when they are missing. */
const missingRules: Partial<Record<string, 'altMissing' | 'creditMissing'>> = {
  alt: 'altMissing',
  credit: 'creditMissing',
};

const isAbsent = (issue: Issue) => 'input' in issue && issue.input === undefined;

/**
 * The problems that Zod found, as our rules. Zod's messages are for programmers. Ours name a correct value, so the
 * example and the known keys come from the schema.
 */
export function findings(schema: z.ZodType, data: unknown): SchemaProblem[] {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? [] : onceEach(result.error.issues.flatMap((issue) => fromIssue(schema, issue)));
}

/**
 * One message per mistake: a misspelt key is not also reported as missing, nor a value of the wrong form as too short.
 */
function onceEach(all: SchemaProblem[]): SchemaProblem[] {
  const meant = new Set(
    all.flatMap((finding) =>
      finding.rule === 'unknownKey' && finding.facts.suggestion
        ? [[...finding.path.slice(0, -1), finding.facts.suggestion].join('.')]
        : [],
    ),
  );
  const wrong = new Set(all.flatMap(({ rule, path }) => (rule === 'wrongType' ? [path.join('.')] : [])));
  return all.filter(({ rule, path, key }) => {
    const at = path.join('.');
    return key || (!meant.has(at) && (rule === 'wrongType' || !wrong.has(at)));
  });
}

function fromIssue(schema: z.ZodType, issue: Issue): SchemaProblem[] {
  const path = issue.path;
  const example = metaAt(schema, path).example ?? '…';
  const at = (problem: Problem): SchemaProblem[] => [{ ...problem, path }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => ({
        rule: 'unknownKey',
        facts: { suggestion: nearest(key, known), known: known.join(', ') },
        path: [...path, key],
        key: true,
      }));
    }
    case 'invalid_key':
      return [{ rule: 'notALanguage', facts: { example: 'de' }, path, key: true }];
    case 'invalid_union': {
      if (isAbsent(issue)) return at({ rule: 'missing', facts: { example } });
      // The faults within the form that was meant. A value of no form at all fails at its root in each.
      const meant = issue.errors.find(
        (found) => !found.some((one) => one.code === 'invalid_type' && one.path.length === 0),
      );
      if (meant)
        return meant.flatMap((one) => fromIssue(schema, { ...one, path: [...path, ...one.path] } as Issue));
      const union = schemasAlong(schema, path)[path.length];
      return union && orPerLanguage(union)
        ? at({ rule: 'wrongType', facts: { expected: 'text', example } })
        : at({ rule: 'notABeginning', facts: { example } });
    }
    case 'invalid_type':
    case 'invalid_value':
      if (isAbsent(issue)) {
        return at({ rule: missingRules[String(path.at(-1))] ?? 'missing', facts: { example } });
      }
      if (issue.code === 'invalid_value') {
        const values = issue.values.map(String);
        const suggestion = typeof issue.input === 'string' ? nearest(issue.input, values) : undefined;
        return at({ rule: 'oneOf', facts: { values: values.join(', '), suggestion } });
      }
      return at({ rule: 'wrongType', facts: { expected: expectedNames[issue.expected] ?? 'text', example } });
    case 'too_small':
      if (issue.origin === 'array')
        return at({ rule: 'tooFew', facts: { min: Number(issue.minimum), example } });
      if (issue.origin !== 'string') return at({ rule: 'invalid', facts: { example } });
      if (issue.input === '') return at({ rule: 'emptyText', facts: {} });
      return at({
        rule: 'textTooShort',
        facts: { min: Number(issue.minimum), length: String(issue.input).length },
      });
    case 'too_big':
      if (issue.origin === 'array') {
        const count = Array.isArray(issue.input) ? issue.input.length : 0;
        return at({ rule: 'tooMany', facts: { max: Number(issue.maximum), count } });
      }
      if (issue.origin !== 'string') return at({ rule: 'invalid', facts: { example } });
      return at({
        rule: 'textTooLong',
        facts: { max: Number(issue.maximum), length: String(issue.input).length },
      });
    case 'custom':
      return at(issue.params as Problem);
    default:
      return at({ rule: 'invalid', facts: { example } });
  }
}
