import type { Label } from '../../shapes/desk.ts';

const colours = (path: string): Record<string, Label> => ({
  [`${path}.brand`]: 'House colour',
  [`${path}.link`]: 'Links',
  [`${path}.paper`]: 'Page',
  [`${path}.ink`]: 'Text',
});

const typeface = (path: string): Record<string, Label> => ({
  [`${path}.name`]: 'Name',
  [`${path}.files`]: 'Files',
  [`${path}.files.file`]: 'File',
  [`${path}.files.weights`]: 'Weights',
  [`${path}.files.italic`]: 'Italic',
  [`${path}.licence`]: 'Licence',
  [`${path}.kind`]: 'Kind',
});

/** The fields of the brand. The sentence of the schema is the hint. */
export const brandLabels: Readonly<Record<string, Label>> = {
  'brand.logo': 'Logo',
  'brand.logo.light': 'For light pages',
  'brand.logo.dark': 'For dark pages',
  'brand.logo.band': 'For the band',
  'brand.logo.alt': 'What the logo says',
  'brand.logo.height': 'Height',
  'brand.logo.withName': 'With the name',
  'brand.icon': 'Icon',
  'brand.colours': 'Colours',
  'brand.masthead': 'Page head',
  'brand.type': 'Type',
  'brand.type.text': 'Typeface of texts',
  'brand.type.title': 'Typeface of titles',
  'brand.type.korean': 'Korean typefaces',
  'brand.type.weights': 'Weights',
  'brand.type.weights.text': 'Running text',
  'brand.type.weights.strong': 'Marked words',
  'brand.type.weights.title': 'Titles',
  'brand.type.weights.display': 'Largest titles',
  'brand.type.tracking': 'Tracking',
  'brand.type.tracking.title': 'Titles',
  'brand.type.tracking.display': 'Largest titles',
  'brand.type.wordSpace': 'Word space',
  'brand.shape': 'Shape',
  'brand.shape.radius': 'Corners',
  'brand.shape.rule': 'Rules',
  'brand.ratio': 'Shape of pictures',
  'brand.scheme': 'Light and dark',
  'brand.home': 'Site of the organisation',
  'brand.home.url': 'Address',
  'brand.home.label': 'Name',
  'brand.profiles': 'Social networks',
  'brand.profiles.name': 'Network',
  'brand.profiles.url': 'Address',
  'brand.colours.second': 'Second house colour',
  'brand.colours.dark': 'On dark pages',
  ...colours('brand.colours'),
  ...colours('brand.colours.dark'),
  ...typeface('brand.type.text'),
  ...typeface('brand.type.title'),
};

const kinds = { sans: 'Sans serif', serif: 'Serif', mono: 'Monospaced' };

/** What the choices of the brand mean. */
export const brandOptions = {
  'brand.masthead': { plain: 'On the page', band: 'On a band of colour' },
  'brand.scheme': { both: 'Readers choose', light: 'Only light', dark: 'Only dark' },
  'brand.ratio': { '16:9': '16:9', '3:2': '3:2', '4:3': '4:3', '1:1': '1:1' },
  'brand.type.text.kind': kinds,
  'brand.type.title.kind': kinds,
};
