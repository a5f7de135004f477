import type { Label } from '../../shapes/desk.ts';
import { recordingLabels } from './recordings.ts';

/** The fields of pictures, organisations, people, topics, standing pages and components. */
export const entityLabels: Readonly<Record<string, Label>> = {
  ...recordingLabels,
  '*.src': ['Bild', 'Die Bilddatei neben dem Text, in ihrer vollen Größe.'],
  '*.alt': [
    'Alternativtext',
    'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen; nicht noch einmal die Bildunterschrift.',
  ],
  '*.caption': ['Bildunterschrift', 'Die Zeile unter dem Bild: wer von links nach rechts, was, wann, wo.'],
  '*.credit': ['Bildnachweis', 'Wer als Quelle des Bildes genannt wird.'],
  '*.tells': [
    'Darf schon sagen',
    'Zurückgehaltene Meldungen, deren Worte hier schon stehen dürfen; auf der Website steht das nicht.',
  ],
  '*.unread': [
    'Ungeprüft anbieten',
    'Auch solange etwas zurückgehalten wird: eine Datei, in der sich nicht nach zurückgehaltenen Wörtern suchen lässt (ein Scan, Ton, ein Film). Sehen Sie sie vorher an.',
  ],
  '*.digitalSourceType': [
    'Entstehung',
    'Wie das Bild entstanden ist. Leser erfahren, wenn künstliche Intelligenz es erzeugt oder verändert hat.',
  ],
  '*.focus': [
    'Worauf es ankommt',
    'Wo das Bild zeigt, worauf es ankommt, wenn das nicht die Mitte ist: Listen und Galerien schneiden es darum herum zu.',
  ],
  '*.licence': ['Nutzungsrechte', 'Die Bedingungen, unter denen andere es verwenden dürfen.'],
  '*.changes': [
    'Änderungen',
    'Angaben, die ab einem Tag anders lauten. Vorher sieht sie niemand; die älteste Änderung zuerst.',
  ],
  '*.validFrom': [
    'Gültig ab',
    'Füllen Sie genau eines aus: einen Tag, einen Zeitpunkt oder eine Meldung, mit der es öffentlich wird.',
  ],
  '*.day': ['Tag', 'Von Mitternacht an, in der Zeitzone des Newsrooms.'],
  '*.instant': ['Zeitpunkt', 'Tag und Uhrzeit.'],
  '*.with': ['Mit der Meldung', 'Sobald diese Meldung öffentlich ist.'],
  '*.remove': ['Entfällt', 'Angaben, die es von da an nicht mehr gibt.'],
  '*.inAll': [
    'In allen Sprachen',
    'Wenn der Name in allen Sprachen derselbe ist; sonst lassen Sie das Feld leer.',
  ],
  'organisations.name': ['Name', 'Der Name im laufenden Text.'],
  'organisations.legalName': ['Rechtlicher Name', 'Der eingetragene Name.'],
  'organisations.alsoKnownAs': [
    'Auch bekannt als',
    'Andere Namen, unter denen Leser suchen: der amtliche, ein früherer, eine Abkürzung.',
  ],
  'organisations.kind': ['Art', 'Was sie für den Newsroom ist.'],
  'organisations.url': ['Website', 'Ihre Website.'],
  'organisations.sameAs': [
    'Gleichbedeutende Seiten',
    'Seiten anderswo über dieselbe Organisation, damit Maschinen wissen, welche gemeint ist.',
  ],
  'organisations.postalAddress': [
    'Anschrift',
    'Die Postanschrift in einer Zeile; das Impressum nennt sie bei der verantwortlichen Person.',
  ],
  'organisations.description': ['Beschreibung', 'Ein Satz, der sagt, was sie ist.'],
  'organisations.logos': ['Logos', 'Logos, die andere herunterladen dürfen.'],
  'organisations.logos.file': ['Datei', 'Die Datei neben dieser.'],
  'organisations.logos.title': ['Titel', 'Welche Fassung es ist und wofür.'],
  'organisations.boilerplates': [
    'Selbstdarstellungen',
    'Die „Über uns“-Texte mit dem Tag, ab dem jeder gilt; eine Meldung druckt den, der gilt, wenn sie öffentlich wird.',
  ],
  'organisations.boilerplates.short': ['Kurze Fassung', 'Der „Über uns“-Absatz am Ende einer Meldung.'],
  'organisations.boilerplates.long': [
    'Lange Fassung',
    'Die ausführliche Selbstdarstellung für Pressemappen und die Seite der Organisation.',
  ],
  'people.name': ['Name', 'Vor- und Nachname.'],
  'people.nameIn': ['Name in anderer Schrift', 'Der Name in der Schrift einer anderen Sprache.'],
  'people.familyName': [
    'Familienname',
    'Nur wenn er nicht das letzte Wort des Namens ist (Kim Minsu); danach ordnen Adressbücher.',
  ],
  'people.organisation': ['Organisation', 'Für wen die Person arbeitet.'],
  'people.role': ['Funktion', 'Was die Person dort tut.'],
  'people.speaksAbout': [
    'Spricht über',
    'Die Themen, zu denen Redaktionen die Person anrufen dürfen. Damit steht sie bei den Ansprechpersonen, sobald eines der Themen öffentlich ist.',
  ],
  'people.languages': ['Sprachen', 'In welchen Sprachen die Person Auskunft gibt (de, en).'],
  'people.portrait': [
    'Porträt',
    'Ein Bild der Person zum Herunterladen. Es verschwindet, sobald sie gegangen ist.',
  ],
  'people.portrait.src': ['Bilddatei', 'Die Datei in ihrer vollen Größe.'],
  'people.email': ['E-Mail', 'Die Adresse für Medien.'],
  'people.phone': ['Telefon', 'Die Nummer für Medien, mit Ländervorwahl (+49 …).'],
  'people.activeUntil': [
    'Tätig bis',
    'Der letzte Tag in dieser Funktion; danach wird der direkte Kontakt nicht mehr gezeigt.',
  ],
  'people.successor': ['Nachfolge', 'Wer stattdessen ansprechbar ist.'],
  'topics.name': ['Name', 'Der Name, den Leserinnen und Leser sehen.'],
  'topics.alsoKnownAs': [
    'Auch bekannt als',
    'Andere Namen, unter denen Leser suchen: der amtliche, ein früherer, eine Abkürzung.',
  ],
  'topics.mediaTopic': ['IPTC-Nummer', 'Die Nummer dieses Themas in den IPTC Media Topics, für Agenturen.'],
  'topics.contacts': [
    'Kontakte',
    'Wen Redaktionen zu diesem Thema anrufen; sonst die Pressekontakte des Newsrooms.',
  ],
  'topics.intro': ['Einleitung', 'Ein oder zwei Sätze am Anfang der Themenseite.'],
  'pages.title': ['Titel', 'Die Überschrift der Seite.'],
  'pages.summary': ['Zusammenfassung', 'Ein Satz für Suchmaschinen.'],
  'pages.address': ['Adresse', 'Der letzte Teil der Adresse; ohne Angabe der Name des Ordners.'],
  'pages.header': ['Im Menü', 'Ob das Menü jeder Seite hierher führt.'],
  'pages.footer': ['In der Fußzeile', 'Ob jede Seite in ihrer Fußzeile hierher führt.'],
  'Quote.speaker': ['Wer spricht', 'Die Person, die es gesagt hat.'],
  'Quote.role': ['Funktion', 'Die Funktion von damals, wenn es eine andere als heute war.'],
  'FactBox.title': ['Titel', 'Die Überschrift des Kastens.'],
  'Download.file': ['Datei', 'Die Datei neben dem Text.'],
  'Download.title': ['Titel', 'Was die Datei ist, in Worten.'],
  'EventCard.title': ['Termin', 'Der Titel eines Termins dieser Meldung, genau wie dort.'],
  'OrgLink.id': ['Organisation', 'Die Organisation, zu der verwiesen wird.'],
};
