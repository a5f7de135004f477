import type { z } from 'zod';
import type { SetupWords } from '../../i18n/tools/en/setup.ts';
import { line } from '../../schema/kinds.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { type SchemaProblem, findings } from '../../schema/problems.ts';

/** What a new newsroom has to know; `languages` with commas between them, the default first. */
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

/** The languages of an answer. */
export const languagesIn = (answer: string): string[] => answer.split(/[\s,;]+/).filter(Boolean);

/** What is wrong with an answer; empty when nothing is. */
export const problemsOf = (question: SetupQuestion, answer: string): SchemaProblem[] =>
  findings(schemas[question], question === 'languages' ? languagesIn(answer) : answer);
