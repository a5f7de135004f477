import type { Backend, CmsConfig } from '@sveltia/cms';
import type { DeskSettings } from '../schema/desk.ts';

/** The address at which `npm run dev` serves the repository of this machine. */
export type LocalDesk = {
  address: string;
  branch: string;
  folder: string;
  /** The path that shows drafts as pages. */
  drafts?: string;
  /** The path of the overview. */
  overview?: string;
};

const origins = { github: 'https://github.com', gitlab: 'https://gitlab.com', gitea: 'https://gitea.com' };

/** The web origin of a repository's host, and the origin of its API. */
export function originsOf({ host, address }: DeskSettings) {
  const origin = address ? new URL(address).href.replace(/\/$/, '') : origins[host];
  const isGitHub = host === 'github' && !address;
  return { origin, api: isGitHub ? 'https://api.github.com' : origin };
}

/** The hosts that the desk connects to, for its content security policy. */
export function hostsOf(desk: DeskSettings | undefined): string[] {
  if (!desk) return [];
  const { origin, api } = originsOf(desk);
  const helper = desk.signIn ? [new URL(desk.signIn).origin] : [];
  return [
    ...new Set([...(desk.host === 'github' ? [] : [new URL(origin).origin]), new URL(api).origin, ...helper]),
  ];
}

/** The repository behind the public desk, from the settings of the newsroom. */
export function backendOf(desk: DeskSettings): Backend {
  const { host, repository: repo, branch, appId, signIn } = desk;
  const { origin } = originsOf(desk);
  switch (host) {
    case 'github':
      return {
        name: 'github',
        repo,
        branch,
        ...(desk.address && { api_root: `${origin}/api/v3` }),
        ...(signIn ? { base_url: signIn } : { auth_methods: ['token'] }),
        ...(appId && { app_id: appId }),
      };
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        branch,
        api_root: `${origin}/api/v4`,
        base_url: origin,
        ...(appId ? { app_id: appId, auth_type: 'pkce' } : { auth_methods: ['token'] }),
      };
    case 'gitea':
      return {
        name: 'gitea',
        repo,
        branch,
        api_root: `${origin}/api/v1`,
        base_url: origin,
        ...(appId ? { app_id: appId } : { auth_methods: ['token'] }),
      };
  }
}

/** Where the desk of this machine answers in a language: as its pages do, and not as the terminal it was started in. */
export const spokenAt = (address: string, language: string): string => `${address}/in/${language}`;

/** A path below the address of a desk that answers in a language: the language, and the path without it. */
export const spokenPath = /^\/in\/([\w-]+)(\/.*)$/;

/** The repository of this machine. Only the browser knows its origin. */
export function localBackend({ address, branch }: LocalDesk, origin = 'http://localhost'): Backend {
  return {
    name: 'gitea',
    repo: 'local/newsroom',
    branch,
    api_root: `${origin}${address}`,
    base_url: origin,
    auth_methods: ['token'],
  };
}

/** Whether changes go through a pull request: the host must support them, and the newsroom must want them. */
export function workflowOf(desk: DeskSettings): Pick<CmsConfig, 'publish_mode'> {
  return desk.review && desk.host !== 'gitea' ? { publish_mode: 'editorial_workflow' } : {};
}
