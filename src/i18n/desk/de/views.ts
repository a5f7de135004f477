import type { DeskViews } from '../../shapes/desk-views.ts';
import { finishedWords } from './finished.ts';
import { publishedWords } from './published.ts';

const shown = 'So steht es mit dem nächsten Bau auf der Website.';

/** What editors read around the forms of the desk. */
export const deskViews: DeskViews = {
  states: {
    draft: 'Entwurf',
    scheduled: 'Geplant',
    embargoed: 'Sperrfrist',
    published: 'Öffentlich',
    updated: 'Aktualisiert',
    corrected: 'Korrigiert',
    withdrawn: 'Zurückgezogen',
  },
  list: {
    state: 'Zustand',
    lift: 'Öffentlich ab',
    year: 'Jahr',
    delays: {
      here: 'Nur auf diesem Rechner',
      changed: 'Änderung nur auf diesem Rechner',
      unbuilt: 'Öffentlich mit dem nächsten Bau',
    },
  },
  pane: {
    title: 'Die Seite, wie Leser sie sehen',
    place: 'Zeigen als',
    places: {
      page: 'Seite',
      teaser: 'Anreißer in Listen',
      hit: 'Suchtreffer',
      feed: 'Feed-Eintrag',
      card: 'Vorschaubild',
    },
    width: 'Breite',
    widths: { phone: 'Handy', desktop: 'Computer' },
    theme: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel' },
    open: 'Seite öffnen',
    making: 'Die Seite wird aufgebaut …',
    kept: 'Diese Fassung lässt sich noch nicht zeigen; unten steht die letzte, bei der es ging.',
    failed: 'Die Redaktion antwortet nicht. Läuft „npm run dev“ noch?',
    states: {
      draft: (at) => `Entwurf. So sähe es aus, wenn er öffentlich wird (${at}).`,
      scheduled: (at) => `Geplant. So sehen es die Leser ab ${at}.`,
      embargoed: (at) => `Sperrfrist. So sehen es die Leser ab ${at}.`,
      published: () => `Öffentlich. ${shown}`,
      updated: () => `Aktualisiert. ${shown}`,
      corrected: () => `Korrigiert. ${shown}`,
      withdrawn: () => `Zurückgezogen. ${shown}`,
    },
    soon: 'So sehen es die Leser, sobald es gespeichert und die Website gebaut ist.',
    unnamed: 'Die Seite entsteht mit der ersten öffentlichen Meldung dazu. So sähe sie aus.',
  },
  overview: {
    title: 'Übersicht',
    back: 'Zur Redaktion',
    next: 'Was ansteht',
    nothing: 'Es steht nichts an.',
    ahead: {
      lift: () => 'wird öffentlich',
      correction: () => 'Korrektur oder Aktualisierung wird öffentlich',
      withdrawal: () => 'wird zurückgezogen',
      registration: (event) => `Anmeldeschluss: ${event}`,
      event: (event) => `Termin: ${event}`,
      leaves: (person) => `Letzter Tag als Kontakt: ${person}`,
    },
    releases: 'Meldungen',
    all: 'Alle',
    lacks: 'Sprache fehlt oder ist nicht aktuell',
    warned: 'Mit Hinweisen',
    mine: 'Von mir zuletzt geändert',
    warnings: (count) => (count === 1 ? 'Ein Hinweis' : `${count} Hinweise`),
    edit: 'Bearbeiten',
    page: 'Seite',
    columns: { state: 'Zustand', lift: 'Öffentlich ab', title: 'Titel', languages: 'Sprachen' },
    languages: {
      missing: (language) => `${language} fehlt`,
      behind: (language) => `${language} nicht aktuell`,
    },
    none: 'Keine Meldung in diesem Zustand.',
  },
  publish: {
    button: 'Veröffentlichen …',
    waiting: (count) =>
      count === 1
        ? 'Eine Änderung liegt nur auf diesem Rechner.'
        : `${count} Änderungen liegen nur auf diesem Rechner.`,
    does: (to) =>
      `Diese Änderungen kommen in die gemeinsame Ablage (${to}). Der nächste Bau zeigt davon, was öffentlich ist; Entwürfe und Meldungen vor ihrer Zeit bleiben verborgen. Überschrieben wird dort nichts.`,
    sure: 'Jetzt veröffentlichen',
    cancel: 'Abbrechen',
    done: 'Veröffentlicht: Alle Änderungen liegen in der gemeinsamen Ablage.',
    upToDate: 'Alle Änderungen liegen in der gemeinsamen Ablage.',
    alone: 'Alle Änderungen liegen auf diesem Rechner; eine gemeinsame Ablage gibt es nicht.',
  },
  saved: {
    here: 'Gespeichert, noch nicht in der gemeinsamen Ablage.',
    when: {
      draft: () => 'Entwurf: bleibt verborgen.',
      scheduled: (at) => `Öffentlich ab ${at}.`,
      embargoed: (at) => `Öffentlich nach der Sperrfrist, ab ${at}.`,
      published: () => 'Öffentlich mit dem nächsten Bau.',
      updated: () => 'Öffentlich mit dem nächsten Bau.',
      corrected: () => 'Öffentlich mit dem nächsten Bau.',
      withdrawn: () => 'Zurückgezogen mit dem nächsten Bau.',
    },
    close: 'Schließen',
  },
  heavy: {
    title: 'Ein großes Bild',
    says: (name, size) =>
      `${name} hat ${size}. Leser laden kleinere Fassungen; das Original steht in der Pressemappe.`,
    cleaned:
      'Beim Speichern werden Aufnahmeort, Seriennummern und Vorschaubilder der Kamera entfernt. An den Bildpunkten ändert sich nichts.',
    signed: 'Es trägt Inhaltsnachweise (C2PA) und bleibt, wie es ist.',
    elsewhere: 'Es wird abgelegt, wie es ist.',
    keep: 'Das Original nehmen',
    scale: (pixels) => `Auf ${pixels} Pixel verkleinern`,
    hint: 'So groß ist eine gedruckte Seite (A4, 300 dpi). Wer es gemacht hat, bleibt in der Datei.',
    next: 'Weiter',
  },
  former: {
    title: 'Was diese Fassung geändert hat',
    nothing: 'An den Angaben und am Text nichts.',
    about:
      'Holen Sie sie zurück, stehen ihre Angaben im Formular. Gespeichert ist das erst, wenn Sie speichern.',
    restore: 'Ins Formular zurückholen',
    close: 'Schließen',
  },
  refused: {
    saved: {
      title: 'Noch nicht gespeichert',
      about: 'Bitte beheben Sie dies, und speichern Sie noch einmal. Ein Klick führt zur Stelle.',
    },
    deleted: {
      title: 'Nicht gelöscht',
      about:
        'Anderes braucht diesen Eintrag noch. Bringen Sie zuerst diese Stellen in Ordnung, dann löschen Sie ihn noch einmal.',
    },
    step: { title: 'Nicht geändert', about: 'Alles steht so, wie es vorher stand. Der Grund:' },
    close: 'OK',
  },
  published: publishedWords,
  finished: finishedWords,
};
