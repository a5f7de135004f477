import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { code, webAddress } from './kinds.ts';

/** `desk:` in the settings: where editors sign in at `/admin/` of the public site. */
export const deskSchema = z.strictObject({
  host: z.enum(['github', 'gitlab', 'gitea']).meta({
    description: 'The service that holds the repository; Forgejo counts as gitea.',
    example: 'github',
  }),
  repository: code(3, 200)
    .refine((name) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(name), {
      params: { rule: 'invalid', facts: { example: 'association/newsroom' } } satisfies Problem,
    })
    .meta({ description: 'Owner and name of the repository.', example: 'association/newsroom' }),
  branch: code(1, 100).default('main').meta({
    description: 'The branch that is written to.',
    example: 'main',
  }),
  folder: code(1, 100)
    .refine((path) => /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path), {
      params: { rule: 'invalid', facts: { example: 'content' } } satisfies Problem,
    })
    .default('content')
    .meta({
      description: 'The folder of the content, seen from the top of the repository.',
      example: 'content',
    }),
  address: webAddress().optional().meta({
    description: 'The address of a GitLab, Gitea or Forgejo of your own.',
    example: 'https://git.example.org/',
  }),
  appId: code(3, 200).optional().meta({
    description: 'The id of the OAuth application with which editors sign in.',
    example: '5f3a1c',
  }),
  signIn: webAddress().optional().meta({
    description: 'The address of an OAuth helper, which only GitHub needs.',
    example: 'https://sign-in.example.org/',
  }),
  review: z.boolean().default(false).meta({
    description: 'Whether each change is a proposal that somebody approves (GitHub and GitLab).',
    example: 'true',
  }),
});
export type DeskSettings = z.output<typeof deskSchema>;
