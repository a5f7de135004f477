import type { DeskWords } from '../../shapes/desk.ts';
import { pressDateWords } from '../../site/de/calendar.ts';
import { valueWords } from '../../site/de/values.ts';
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
  title: 'Redaktion',
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
    '*.unread': { allowed: 'Erlaubt' },
    '*.focus': {
      top: 'Oben',
      'right top': 'Oben rechts',
      right: 'Rechts',
      'right bottom': 'Unten rechts',
      bottom: 'Unten',
      'left bottom': 'Unten links',
      left: 'Links',
      'left top': 'Oben links',
    },
    '*.digitalSourceType': {
      digitalCapture: 'Fotografiert',
      computationalCapture: 'Fotografiert, aus mehreren Aufnahmen berechnet (Smartphone)',
      print: 'Von einem Abzug oder Druck gescannt',
      screenCapture: 'Bildschirmfoto',
      digitalCreation: 'Am Computer gestaltet, ohne KI',
      humanEdits: 'Von Hand bearbeitet, ohne KI',
      algorithmicallyEnhanced: 'Technisch verbessert (Farbe, Schärfe, Größe)',
      compositeWithTrainedAlgorithmicMedia: 'Mit KI verändert oder ergänzt',
      trainedAlgorithmicMedia: 'Mit KI erzeugt',
    },
    'releases.kind': valueWords.kinds,
    'newsroom.feeds.kinds': valueWords.kinds,
    'events.kind': pressDateWords.kinds,
    'events.status': valueWords.eventStatus,
    'events.precision': { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
    'releases.events.precision': { early: 'Anfang', mid: 'Mitte', late: 'Ende' },
    'releases.events.status': valueWords.eventStatus,
    'releases.events.registration.status': { open: 'Offen', closed: 'Geschlossen' },
    'releases.corrections.kind': { correction: 'Korrektur', update: 'Aktualisierung' },
    'releases.translation.machine': { none: 'Keine', assisted: 'Unterstützt', full: 'Vollständig' },
    'releases.ai.use': { none: 'Nicht eingesetzt', assisted: 'Unterstützt', generated: 'Erzeugt' },
    'organisations.kind': { ...valueWords.organisationKinds, other: 'Andere' },
    'newsroom.front.blocks': {
      lead: 'Aufmacher',
      latest: 'Neueste Meldungen',
      topics: 'Themen',
      dates: 'Termine',
      contact: 'Kontakt und Abonnement',
    },
    'newsroom.repository': { public: 'Öffentlich', private: 'Nicht öffentlich' },
    'newsroom.servedBy': {
      nginx: 'nginx',
      caddy: 'Caddy',
      cloudfront: 'CloudFront',
      netlify: 'Netlify',
      cloudflare: 'Cloudflare Pages',
      github: 'GitHub Pages',
      gitlab: 'GitLab Pages',
      bucket: 'Objektspeicher ohne CloudFront',
    },
    'newsroom.desk.host': { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea oder Forgejo' },
  },
  collections: {
    releases: { many: 'Meldungen', one: 'Meldung', about: 'Pressemitteilungen und andere Nachrichten.' },
    organisations: {
      many: 'Organisationen',
      one: 'Organisation',
      about: 'Wer herausgibt, teilnimmt oder erwähnt wird, mit Selbstdarstellungen und Logos.',
    },
    people: { many: 'Personen', one: 'Person', about: 'Pressekontakte und alle, die zitiert werden.' },
    topics: { many: 'Themen', one: 'Thema', about: 'Wonach Meldungen geordnet und abonniert werden.' },
    places: { many: 'Orte', one: 'Ort', about: 'Wo geschieht, was Meldungen und Termine erzählen.' },
    facts: {
      many: 'Zahlen und Fakten',
      one: 'Zahl',
      about: 'Zahlen mit Stand und Quelle, die die Website nennt und die eine Meldung einsetzen kann.',
    },
    events: {
      many: 'Termine',
      one: 'Termin',
      about: 'Termine für die Presse, die in keiner Meldung stehen.',
    },
    pages: { many: 'Ständige Seiten', one: 'Seite', about: 'Impressum, Datenschutz und andere Seiten.' },
    newsroom: { many: 'Newsroom', one: 'Newsroom', about: 'Die Einstellungen des Newsrooms.' },
    brand: {
      many: 'Erscheinungsbild',
      one: 'Erscheinungsbild',
      about: 'Wie der Newsroom aussieht: Logo, Farben, Schriften.',
    },
  },
  settings: 'Einstellungen',
  body: ['Text', 'Der Text der Meldung. Zwischenüberschriften beginnen mit der zweiten Ebene.'],
  slug: {
    hint: 'Der Name des Ordners und der Adresse: Datum und Stichwörter (2026-01-15-hafen). Er bleibt, wie er ist.',
    wrong: 'Schreiben Sie nur kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.',
  },
  components: {
    Quote: 'Zitat',
    FactBox: 'Faktenkasten',
    Figure: 'Bild',
    Gallery: 'Galerie',
    Video: 'Video',
    Audio: 'Audio',
    Download: 'Download',
    EventCard: 'Terminkarte',
    OrgLink: 'Verweis auf eine Organisation',
    Fact: 'Zahl aus den Fakten',
  },
  form: formWords,
  prose: editorWords,
  commits: {
    create: '{{collection}} angelegt: {{slug}}',
    update: '{{collection}} geändert: {{slug}}',
    delete: '{{collection}} gelöscht: {{slug}}',
    uploadMedia: 'Datei abgelegt: {{path}}',
    deleteMedia: 'Datei gelöscht: {{path}}',
  },
  save: {
    found: 'Gefunden',
    at: (line) => `Zeile ${line}`,
    again: 'Soll es so sein, speichern Sie einfach noch einmal.',
  },
  closed: {
    title: 'Die Redaktion ist hier nicht eingerichtet',
    local:
      'Auf dem eigenen Rechner öffnet „npm run dev“ die Redaktion unter /admin/, ohne Konto und ohne Einrichtung.',
    host: 'Damit sie auch hier arbeitet, nennt content/newsroom.yaml das Repositorium: desk: { host: github, repository: verein/newsroom }. Möglich sind github, gitlab und gitea.',
  },
  needsScript: 'Die Redaktion braucht JavaScript.',
};
