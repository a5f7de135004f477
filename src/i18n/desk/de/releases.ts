import type { Label } from '../../shapes/desk.ts';

/** The fields of a release. */
export const releaseLabels: Readonly<Record<string, Label>> = {
  'releases.title': ['Titel', 'Er sagt die Nachricht für sich allein, ohne Punkt am Ende.'],
  'releases.summary': [
    'Zusammenfassung',
    'Zwei oder drei Sätze ohne Formatierung; sie stehen in Listen, Feeds und Suchergebnissen.',
  ],
  'releases.publishedAt': [
    'Veröffentlicht am',
    'Tag und Uhrzeit der Veröffentlichung. Sie ändern sich danach nie mehr.',
  ],
  'releases.topics': ['Themen', 'Ein bis fünf Themen; das erste ist das wichtigste.'],
  'releases.kicker': ['Dachzeile', 'Ein oder zwei Wörter über dem Titel.'],
  'releases.kind': ['Art', 'Was für ein Text das ist.'],
  'releases.dateline': ['Ortsmarke', 'Der Ort, der den Text eröffnet; ohne Angabe der des Newsrooms.'],
  'releases.issuer': [
    'Herausgeber',
    'Die Organisation, die spricht; ohne Angabe der Herausgeber des Newsrooms.',
  ],
  'releases.organisations': [
    'Beteiligte Organisationen',
    'Organisationen, die teilnehmen oder erwähnt werden.',
  ],
  'releases.contacts': [
    'Pressekontakte',
    'Wen Journalistinnen und Journalisten anrufen können; ohne Angabe die Kontakte des Newsrooms.',
  ],
  'releases.boilerplates': [
    'Selbstdarstellungen',
    'Wessen „Über uns“-Text am Ende steht; ohne Angabe der des Herausgebers.',
  ],
  'releases.image': ['Aufmacherbild', 'Das Bild über dem Text.'],
  'releases.attachments': ['Anhänge', 'Dateien zum Herunterladen neben dem Text.'],
  'releases.attachments.file': ['Datei', 'Die Datei neben dem Text.'],
  'releases.attachments.title': ['Titel', 'Was die Datei ist, in Worten.'],
  'releases.links': ['Weiterführende Links', 'Links, die nach dem Text aufgeführt werden.'],
  'releases.links.label': ['Beschriftung', 'Wohin der Link führt, für sich allein verständlich.'],
  'releases.links.href': ['Adresse', 'Die vollständige Adresse.'],
  'releases.events': ['Termine', 'Veranstaltungen, die die Meldung ankündigt oder von denen sie berichtet.'],
  'releases.events.title': ['Titel', 'Wie die Veranstaltung heißt.'],
  'releases.events.start': ['Beginn', 'Der Tag, Tag und Uhrzeit oder nur der Monat.'],
  'releases.events.end': ['Ende', 'Der letzte Tag oder das Ende, so genau wie der Beginn.'],
  'releases.events.precision': [
    'Monatsabschnitt',
    'Welcher Teil des Monats, wenn nur der Monat bekannt ist.',
  ],
  'releases.events.place': [
    'Ort',
    'Wo sie stattfindet: in Worten, oder die Kennung oder der Name eines Ortes.',
  ],
  'releases.events.organiser': ['Veranstalter', 'Die Organisation, die sie ausrichtet.'],
  'releases.events.status': ['Stand', 'Was aus der Veranstaltung geworden ist.'],
  'releases.events.registration': ['Anmeldung', 'Wie man teilnimmt.'],
  'releases.events.registration.status': ['Stand der Anmeldung', 'Ob man sich noch anmelden kann.'],
  'releases.events.registration.until': ['Anmeldeschluss', 'Der letzte Tag der Anmeldung.'],
  'releases.events.registration.href': ['Adresse der Anmeldung', 'Wo man sich anmeldet.'],
  'releases.events.registration.contact': ['Anmeldung bei', 'An wen man schreibt, um sich anzumelden.'],
  'releases.events.registration.note': ['Hinweis zur Teilnahme', 'Wer teilnehmen kann und wie.'],
  'releases.related': ['Verwandte Meldungen', 'Meldungen, die zu dieser gehören.'],
  'releases.kit': [
    'Pressemappe behalten',
    'Behält die Pressemappe einer Meldung, die älter als zwei Jahre ist.',
  ],
  'releases.draft': ['Entwurf', 'Hält diese Sprachfassung von der öffentlichen Website fern.'],
  'releases.embargo': ['Sperrfrist', 'Hält die Meldung bis zur Freigabe zurück.'],
  'releases.embargo.until': ['Frei ab', 'Vor diesem Zeitpunkt ist nichts von der Meldung öffentlich.'],
  'releases.embargo.note': ['Bedingungen', 'Die Bedingungen der Sperrfrist, für akkreditierte Medien.'],
  'releases.corrections': [
    'Korrekturen',
    'Was nach der Veröffentlichung geändert wurde, das Älteste zuerst.',
  ],
  'releases.corrections.at': ['Geändert am', 'Wann der Text geändert wurde.'],
  'releases.corrections.kind': [
    'Art der Änderung',
    'Eine Korrektur stellt einen Fehler richtig; eine Aktualisierung ergänzt Neues.',
  ],
  'releases.corrections.note': ['Erklärung', 'Was geändert wurde, in Worten für Leserinnen und Leser.'],
  'releases.corrections.was': ['Vorher', 'Die falschen Worte, die der Text nicht mehr hat.'],
  'releases.corrections.now': [
    'Jetzt',
    'Die richtigen Worte, wie sie im Text stehen; dort werden sie gekennzeichnet.',
  ],
  'releases.withdrawn': ['Zurückziehung', 'Zieht die Meldung zurück; ihre Adresse bleibt bestehen.'],
  'releases.withdrawn.at': ['Zurückgezogen am', 'Wann sie zurückgezogen wurde.'],
  'releases.withdrawn.reason': ['Grund', 'Warum, in Worten für Leserinnen und Leser.'],
  'releases.withdrawn.replacement': ['Ersatz', 'Die Meldung, die an ihre Stelle tritt.'],
  'releases.withdrawn.keepText': ['Text behalten', 'Ob der Text unter dem Hinweis lesbar bleibt.'],
  'releases.translation': ['Übersetzung', 'Kennzeichnet diese Fassung als Übersetzung.'],
  'releases.translation.of': ['Übersetzt aus', 'Die Sprache, aus der übersetzt wurde.'],
  'releases.translation.version': [
    'Fassung der Vorlage',
    'Die Nummer der Fassung, nach der übersetzt wurde.',
  ],
  'releases.translation.machine': [
    'Maschinelle Hilfe',
    'Ob eine Maschine übersetzt hat; Leserinnen und Leser erfahren es.',
  ],
  'releases.translation.waived': [
    'Ausgelassene Korrekturen',
    'Korrekturen der Vorlage, die in diesem Text vorerst fehlen dürfen, mit ihrem Zeitpunkt; Leserinnen und Leser erfahren es.',
  ],
  'releases.ai': ['Künstliche Intelligenz', 'Einsatz von künstlicher Intelligenz.'],
  'releases.ai.use': [
    'Einsatz',
    'Ob ein Sprachmodell am Text beteiligt war; Leserinnen und Leser erfahren es.',
  ],
  'releases.ai.reviewedBy': [
    'Geprüft von',
    'Wer den Text geprüft hat und dafür einsteht; nötig, wenn ihn ein Sprachmodell geschrieben hat.',
  ],
  'releases.redirects': [
    'Frühere Adressen',
    'Frühere Adressen dieses Textes, die hierher führen (/alte/adresse).',
  ],
  'releases.guid': [
    'Frühere Feed-Kennung',
    'Die Kennung aus einem früheren System, damit Abonnenten die Meldung nicht noch einmal sehen.',
  ],
  'releases.importedFrom': ['Übernommen', 'Woher die Meldung kommt; gesetzt von „npm run import“.'],
  'releases.importedFrom.name': [
    'Frühere Website',
    'Wo der Text vorher stand; Leserinnen und Leser erfahren es.',
  ],
  'releases.importedFrom.on': ['Übernommen am', 'Der Tag der Übernahme.'],
  'releases.importedFrom.item': [
    'Dort',
    'Die Adresse, Kennung oder Datei des Textes an seinem früheren Ort.',
  ],
  'releases.importedFrom.digest': [
    'Prüfzahl',
    'Woran der Import erkennt, ob jemand den Text seitdem bearbeitet hat.',
  ],
};
