import type { Backend, CmsConfig } from '@sveltia/cms';
import { deskWordsIn } from '../i18n/desk-words.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import { collectionsOf } from './collections.ts';
import { type ComponentForm, componentForms } from './component-form.ts';
import type { Form } from './field.ts';
import { type NamesOfSettings, presetsOf } from './form/presets.ts';

/** The desk in one language: the configuration of the CMS and the forms of the components. */
export type DeskForms = { config: CmsConfig; components: ComponentForm[] };

/**
 * The whole desk in one language, from the schemas of the content and the settings of the newsroom. `folder` is the
 * path of the content in its repository. `names` are those of the organisations and people in the settings.
 */
export function deskForms(
  settings: Newsroom,
  desk: string,
  backend: Backend,
  folder: string,
  more: Partial<CmsConfig> = {},
  names: NamesOfSettings = {},
): DeskForms {
  const words = deskWordsIn(desk);
  const { languages, timeZone, url } = settings;
  const presets = presetsOf(settings, names, { words, desk });
  const form: Form = { words, desk, languages, timeZone, presets };
  const components = componentForms(form);
  const config: CmsConfig = {
    load_config_file: false,
    app_title: words.title,
    backend: { ...backend, commit_messages: words.commits } as Backend,
    ...more,
    site_url: url,
    show_preview_links: false,
    media_folder: [folder, 'media'].filter(Boolean).join('/'),
    public_folder: '/media',
    // Stock photos would come without credit and licence.
    media_libraries: { stock_assets: { providers: [] } },
    i18n: {
      structure: 'multiple_files',
      locales: [...languages],
      default_locale: languages[0] ?? '',
      initial_locales: languages.slice(0, 1),
    },
    // The part of a release's folder after its date has at most 64 characters.
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local', maxlength: 64 },
    output: { omit_empty_optional_fields: true },
    collections: collectionsOf(form, folder),
  };
  return { config, components };
}
