import { deskLanguage, deskLanguages, deskWordsIn } from '../i18n/desk-words.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import { backendOf, hostsOf, localBackend, type LocalDesk, workflowOf } from './backend.ts';
import { type DeskForms, deskForms } from './config.ts';
import type { NamesOfSettings } from './form/presets.ts';

/** The data of the desk's page for the browser. */
export type DeskData = {
  /** The languages the desk speaks. Each has its forms in a file of its own beside the page. */
  languages: readonly string[];
  settings: Newsroom;
  /** The path of the content in its repository. */
  folder: string;
  local?: LocalDesk;
};

/** The page `/admin/`: the desk, or how to set one up. */
export function deskPage(settings: Newsroom, local: LocalDesk | undefined) {
  const { desk, languages } = settings;
  const language = deskLanguage(languages[0] ?? '');
  const page = { language, words: deskWordsIn(language), policy: policyOf(hostsOf(desk)) };
  if (!local && !desk) return page;
  const folder = folderOf(settings, local);
  const data: DeskData = { languages: deskLanguages, settings, folder, ...(local && { local }) };
  return { ...page, data };
}

/**
 * The forms in one language of the desk, `/admin/de.json`. Undefined without a desk. `names` are those of the
 * organisations and people in the settings.
 */
export function deskFormsIn(
  language: string,
  settings: Newsroom,
  local: LocalDesk | undefined,
  names: NamesOfSettings = {},
): DeskForms | undefined {
  const { desk } = settings;
  const backend = local ? localBackend(local) : desk && backendOf(desk);
  const more = !local && desk ? workflowOf(desk) : {};
  return backend && deskForms(settings, language, backend, folderOf(settings, local), more, names);
}

const folderOf = ({ desk }: Newsroom, local: LocalDesk | undefined): string =>
  local?.folder ?? desk?.folder ?? 'content';
export type DeskPage = ReturnType<typeof deskPage>;

/**
 * The content security policy of the desk: only this site and the host of the repository. The CMS creates its styles at
 * run time, so they cannot be listed by hash.
 */
export function policyOf(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob: data:", ...hosts].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
