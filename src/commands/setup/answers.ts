import type { z } from 'zod';
import type { SetupWords } from '../../i18n/tools/en/setup.ts';
import { line } from '../../schema/kinds.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { type SchemaProblem, findings } from '../../schema/problems.ts';

/** The answers that a new newsroom needs. `languages` are separated by commas, the default first. */
export type Answers = Record<SetupQuestion, string>;
export type SetupQuestion = keyof SetupWords['questions'];

const { url, languages, timeZone, repository } = newsroomSchema.shape;

const schemas: Record<SetupQuestion, z.ZodType> = {
  publisher: organisationSchema.shape.legalName,
  url,
  languages,
  timeZone,
  place: line(2, 60),
  contact: personSchema.shape.name,
  email: personSchema.shape.email,
  phone: personSchema.shape.phone,
  address: organisationSchema.shape.postalAddress,
  repository,
};

/** The languages in an answer. */
export const languagesIn = (answer: string): string[] => answer.split(/[\s,;]+/).filter(Boolean);

/** The problems of an answer. */
export const problemsOf = (question: SetupQuestion, answer: string): SchemaProblem[] =>
  findings(schemas[question], question === 'languages' ? languagesIn(answer) : answer);
