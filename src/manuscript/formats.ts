/** The formats of files beside a text or an organisation. */
export const pictureFormats = ['jpg', 'jpeg', 'png', 'webp', 'avif'];
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
  'mp3',
  'mp4',
  ...pictureFormats,
];
export const logoFormats = ['svg', 'png', 'jpg', 'jpeg', 'pdf', 'eps', 'zip'];
