import type { Field } from '@sveltia/cms';
import { type ComponentName, components, type Content } from '../body/vocabulary.ts';
import { formFields, type Form } from './field.ts';

/** A component of the vocabulary as a form in the text. `component-text.ts` reads and writes its tag. */
export type ComponentForm = { name: ComponentName; label: string; fields: Field[] };

/** The form of every component, made from the attributes that the vocabulary allows. */
export function componentForms(form: Form): ComponentForm[] {
  return Object.entries(components).map(([key, component]) => {
    const name = key as ComponentName;
    const label = form.words.components[name];
    if (!label)
      throw new Error(`The desk has no label for <${name}>. Add it to the desk in src/i18n/tools/.`);
    const fields = [
      ...formFields(component.attributes, form, name),
      ...contentField(component.content, form),
    ];
    return { name, label, fields };
  });
}

function contentField(content: Content, form: Form): Field[] {
  const common = { name: 'content', label: form.words.content };
  switch (content) {
    case 'none':
      return [];
    case 'words':
      return [{ ...common, widget: 'string', required: false }];
    case 'figures': {
      const fields = formFields(components.Figure.attributes, form, 'Figure');
      return [{ ...common, widget: 'list', min: 1, collapsed: 'auto', fields }];
    }
    case 'blocks':
      return [
        {
          ...common,
          widget: 'richtext',
          minimal: true,
          // A text within a component is short, and components that cannot be nested are not offered.
          buttons: ['bold', 'italic', 'link', 'bulleted-list', 'numbered-list'],
          editor_components: [],
        },
      ];
  }
}
