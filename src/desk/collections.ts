import type { Collection, Field } from '@sveltia/cms';
import { deskViewsIn } from '../i18n/desk-views.ts';
import type { DeskViews } from '../i18n/shapes/desk-views.ts';
import type { DeskCollection } from '../i18n/shapes/desk.ts';
import { brandSchema } from '../schema/brand/brand.ts';
import { idPattern } from '../schema/kinds.ts';
import { factSchema } from '../schema/dated/fact.ts';
import { pressDateSchema } from '../schema/dated/press-date.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { placeSchema } from '../schema/places/place.ts';
import { releaseSchema } from '../schema/release.ts';
import { topicSchema } from '../schema/topic.ts';
import { formFields, type Form } from './field.ts';
import { type GroupedForm, inGroups, withoutValue } from './form/form-groups.ts';
import { addressKey } from './form/group-key.ts';
import { formatOf } from './format-name.ts';
import { rowKeys } from './overview/row-values.ts';

/** The schemas of all collections. The last two are single files. */
export const schemas = {
  releases: releaseSchema,
  organisations: organisationSchema,
  people: personSchema,
  topics: topicSchema,
  places: placeSchema,
  facts: factSchema,
  events: pressDateSchema,
  pages: pageSchema,
  newsroom: newsroomSchema,
  brand: brandSchema,
} as const;

/** Every collection of the content as a form. `folder` is the path of the content in its repository. */
export function collectionsOf(form: Form, folder: string): Collection[] {
  const { words, languages } = form;
  const [first = ''] = languages;
  const at = (name: string) => [folder, name].filter(Boolean).join('/');
  const named = (name: DeskCollection) => ({
    name,
    label: words.collections[name].many,
    label_singular: words.collections[name].one,
    description: words.collections[name].about,
  });
  // Files are in the folder of the text that names them.
  const beside = { media_folder: '', public_folder: '.' };
  const slugOf = (template: string) => ({
    template,
    editable: ['create' as const],
    hint: words.slug.hint,
    pattern: [idPattern.source, words.slug.wrong] as [string, string],
  });
  const prose = (name: 'releases' | 'pages', template: string, boxes: boolean) => ({
    ...named(name),
    ...beside,
    folder: at(name),
    path: '{{slug}}/index',
    format: formatOf(name),
    i18n: true,
    slug: slugOf(template),
    fields: withBody(formFields(schemas[name], form, name, true), bodyField(form, boxes)),
  });
  const data = (
    name: 'organisations' | 'people' | 'topics' | 'places' | 'facts' | 'events',
    identifier: string,
  ): Collection => ({
    ...named(name),
    ...beside,
    folder: at(name),
    format: formatOf(name),
    identifier_field: identifier,
    summary: `{{${identifier}}}`,
    slug: slugOf(`{{${identifier}}}`),
    fields: grouped(name, formFields(schemas[name], form, name)),
  });
  const grouped = (name: DeskCollection, fields: Field[]): Field[] =>
    isGrouped(name) ? inGroups(name, fields, words.form.groups) : fields;
  const newsroom = schemas.newsroom;
  const { states, list } = deskViewsIn(form.desk);
  const releases = prose('releases', "{{publishedAt | date('YYYY-MM-DD')}}-{{title}}", true);
  return [
    {
      ...releases,
      fields: [
        ...inGroups('releases', releases.fields, words.form.groups, true).flatMap((field) =>
          field.name === 'title' ? [field, addressField(form)] : [field],
        ),
        ...rowFields(list),
      ],
      icon: 'newspaper',
      summary: '{{deskState}} · {{deskLift}} · {{title}} ({{locales}})',
      sortable_fields: {
        fields: ['publishedAt', 'title'],
        default: { field: 'publishedAt', direction: 'descending' },
      },
      view_filters: filtered.map((state) => ({
        label: states[state],
        field: 'deskState',
        pattern: `^${states[state]}$`,
      })),
      view_groups: [
        { label: list.state, field: 'deskState' },
        { label: list.year, field: 'publishedAt', pattern: '\\d{4}' },
      ],
    } as Collection,
    { ...data('organisations', `name.${first}`), icon: 'apartment' },
    { ...data('people', 'name'), icon: 'person' },
    { ...data('topics', `name.${first}`), icon: 'sell' },
    { ...data('places', `name.${first}`), icon: 'location_on' },
    { ...data('facts', `label.${first}`), icon: 'tag' },
    { ...data('events', `title.${first}`), icon: 'event' },
    { ...prose('pages', '{{title}}', false), icon: 'description' },
    {
      name: 'settings',
      label: words.settings,
      icon: 'settings',
      files: [
        {
          name: 'newsroom',
          label: words.collections.newsroom.many,
          file: at('newsroom.yaml'),
          format: formatOf('newsroom'),
          fields: grouped('newsroom', formFields(newsroom, form, 'newsroom')),
        },
      ],
    },
    {
      name: 'brand',
      label: words.collections.brand.many,
      icon: 'palette',
      files: [
        {
          name: 'brand',
          label: words.collections.brand.one,
          file: at('brand.yaml'),
          media_folder: `/${at('brand')}`,
          public_folder: './brand',
          format: formatOf('brand'),
          fields: formFields(schemas.brand, form, 'brand'),
        },
      ],
    },
  ];
}

/** The states by which the list of releases can be filtered. */
const filtered = ['draft', 'scheduled', 'embargoed', 'updated', 'corrected', 'withdrawn'] as const;

/** The CMS knows no value without a field. Nobody sees or writes these. */
const rowFields = (labels: DeskViews['list']): Field[] =>
  rowKeys.map((name) => ({
    name,
    label: name === 'deskState' ? labels.state : labels.lift,
    widget: 'hidden',
    i18n: true,
  }));

const isGrouped = (name: DeskCollection): name is Exclude<GroupedForm, 'releases'> =>
  name === 'organisations' || name === 'people' || name === 'newsroom';

/** The address that a release will have. The control is in `form/address-line.ts`. */
const addressField = ({ words }: Form): Field =>
  withoutValue({ name: addressKey, label: words.form.address.label }, 'address', true);

/** Puts the text after the required fields and before the optional ones. */
function withBody(fields: Field[], body: Field): Field[] {
  const at = fields.findIndex((field) => 'required' in field && field.required === false);
  return at < 0 ? [...fields, body] : [...fields.slice(0, at), body, ...fields.slice(at)];
}

/** The text, with the boxes of components where it may have them. The control is in `prose/`. */
function bodyField({ words }: Form, boxes: boolean): Field {
  const [label = '', hint = ''] = [words.body].flat();
  return { name: 'body', label, hint, widget: 'prose', i18n: true, boxes };
}
