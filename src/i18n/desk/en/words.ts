import type { DeskWords } from '../../shapes/desk.ts';
import { pressDateWords } from '../../site/en/calendar.ts';
import { valueWords } from '../../site/en/values.ts';
import { brandLabels, brandOptions } from './brand.ts';
import { entityLabels } from './entities.ts';
import { editorWords } from './editor.ts';
import { dateLabels } from './dates.ts';
import { factLabels } from './facts.ts';
import { placeLabels } from './places.ts';
import { formWords } from './form.ts';
import { releaseLabels } from './releases.ts';
import { settingsLabels } from './settings.ts';

/** What editors read at their desk, from all topics. */
export const deskWords: DeskWords = {
  title: 'Desk',
  fields: {
    ...releaseLabels,
    ...entityLabels,
    ...factLabels,
    ...dateLabels,
    ...placeLabels,
    ...settingsLabels,
    ...brandLabels,
  },
  options: {
    ...brandOptions,
    '*.licence': valueWords.licence,
    '*.unread': { allowed: 'Allowed' },
    '*.focus': {
      top: 'Top',
      'right top': 'Top right',
      right: 'Right',
      'right bottom': 'Bottom right',
      bottom: 'Bottom',
      'left bottom': 'Bottom left',
      left: 'Left',
      'left top': 'Top left',
    },
    '*.digitalSourceType': {
      digitalCapture: 'Photographed',
      computationalCapture: 'Photographed, computed from several shots (smartphone)',
      print: 'Scanned from a print',
      screenCapture: 'Screenshot',
      digitalCreation: 'Made on a computer, without AI',
      humanEdits: 'Edited by hand, without AI',
      algorithmicallyEnhanced: 'Technically enhanced (colour, sharpness, size)',
      compositeWithTrainedAlgorithmicMedia: 'Changed or completed with AI',
      trainedAlgorithmicMedia: 'Generated with AI',
    },
    'releases.kind': valueWords.kinds,
    'newsroom.feeds.kinds': valueWords.kinds,
    'events.kind': pressDateWords.kinds,
    'events.status': valueWords.eventStatus,
    'events.precision': { early: 'Early', mid: 'Mid', late: 'Late' },
    'releases.events.precision': { early: 'Early', mid: 'Mid', late: 'Late' },
    'releases.events.status': valueWords.eventStatus,
    'releases.events.registration.status': { open: 'Open', closed: 'Closed' },
    'releases.corrections.kind': { correction: 'Correction', update: 'Update' },
    'releases.translation.machine': { none: 'None', assisted: 'Assisted', full: 'Full' },
    'releases.ai.use': { none: 'None', assisted: 'Assisted', generated: 'Generated' },
    'organisations.kind': { ...valueWords.organisationKinds, other: 'Other' },
    'newsroom.front.blocks': {
      lead: 'Lead',
      latest: 'Latest releases',
      topics: 'Topics',
      dates: 'Dates',
      contact: 'Contact and feeds',
    },
    'newsroom.repository': { public: 'Public', private: 'Private' },
    'newsroom.servedBy': {
      nginx: 'nginx',
      caddy: 'Caddy',
      cloudfront: 'CloudFront',
      netlify: 'Netlify',
      cloudflare: 'Cloudflare Pages',
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      bucket: 'Object storage without CloudFront',
    },
    'newsroom.desk.host': { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea or Forgejo' },
  },
  collections: {
    releases: { many: 'Releases', one: 'Release', about: 'Press releases and other news.' },
    organisations: {
      many: 'Organisations',
      one: 'Organisation',
      about: 'Who publishes, takes part or is mentioned, with boilerplates and logos.',
    },
    people: { many: 'People', one: 'Person', about: 'Media contacts and everyone who is quoted.' },
    topics: { many: 'Topics', one: 'Topic', about: 'By what releases are filed and followed.' },
    places: { many: 'Places', one: 'Place', about: 'Where it happens, in releases and dates.' },
    facts: {
      many: 'Facts and figures',
      one: 'Fact',
      about: 'Numbers with their day and source, which the site tells and a release can print.',
    },
    events: { many: 'Dates', one: 'Date', about: 'Dates for the press that belong to no release.' },
    pages: { many: 'Standing pages', one: 'Page', about: 'Imprint, privacy and other pages.' },
    newsroom: { many: 'Newsroom', one: 'Newsroom', about: 'The settings of the newsroom.' },
    brand: { many: 'Brand', one: 'Brand', about: 'What the newsroom looks like: logo, colours, typefaces.' },
  },
  settings: 'Settings',
  body: ['Text', 'The text of the release. Headings begin with the second level.'],
  slug: {
    hint: 'The name of the folder and of the address: date and keywords (2026-01-15-harbour). It stays as it is.',
    wrong: 'Write only small letters without accents, digits and single hyphens.',
  },
  components: {
    Quote: 'Quotation',
    FactBox: 'Fact box',
    Figure: 'Picture',
    Gallery: 'Gallery',
    Video: 'Video',
    Audio: 'Audio',
    Download: 'Download',
    EventCard: 'Event card',
    OrgLink: 'Link to an organisation',
    Fact: 'Number of the fact sheet',
  },
  form: formWords,
  prose: editorWords,
  commits: {
    create: 'Create {{collection}}: {{slug}}',
    update: 'Change {{collection}}: {{slug}}',
    delete: 'Delete {{collection}}: {{slug}}',
    uploadMedia: 'Add file: {{path}}',
    deleteMedia: 'Delete file: {{path}}',
  },
  save: {
    found: 'Found',
    at: (line) => `line ${line}`,
    again: 'If that is what you want, just save again.',
  },
  closed: {
    title: 'The desk is not set up here',
    local:
      'On your own machine “npm run dev” opens the desk at /admin/, without an account and without any set-up.',
    host: 'To make it work here as well, name the repository in content/newsroom.yaml: desk: { host: github, repository: association/newsroom }. The host is github, gitlab or gitea.',
  },
  needsScript: 'The desk needs JavaScript.',
};
