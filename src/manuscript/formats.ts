import { captionFormats, filmFormats, soundFormats } from '../files/recording-formats.ts';

/** The formats of files beside a text or an organisation. */
export const pictureFormats = ['jpg', 'jpeg', 'png', 'webp', 'avif'];
/** Pictures whose metadata nobody here can remove. */
export const otherPictures = ['gif', 'tif', 'tiff', 'heic', 'heif', 'jxl', 'bmp'];
export const attachmentFormats = [
  'pdf',
  'zip',
  'csv',
  'txt',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'epub',
  ...filmFormats,
  ...soundFormats,
  ...captionFormats,
  ...pictureFormats,
];
/** Films and sounds that browsers play. */
export const recordingFormats = [...filmFormats, ...soundFormats];
/** Documents in which people write texts before they are ours. */
export const documentFormats = ['docx', 'doc', 'odt', 'rtf', 'pages', 'txt', 'pdf'];
/** Files of the brand: what pages show, and typefaces. */
export const brandFormats = ['svg', 'png', 'woff2'];
export const logoFormats = ['svg', 'png', 'jpg', 'jpeg', 'pdf', 'eps', 'zip'];
/** The formats of files beside YAML files, by collection: logos and portraits. */
export const besideSheets: Readonly<Record<string, readonly string[] | undefined>> = {
  organisations: logoFormats,
  people: pictureFormats,
};
