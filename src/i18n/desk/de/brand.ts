import type { Label } from '../../shapes/desk.ts';

const colours = (path: string): Record<string, Label> => ({
  [`${path}.brand`]: ['Hausfarbe', 'Für Linien, Schmuck, Band und Symbol. Nie für Text.'],
  [`${path}.link`]: ['Links', 'Ohne Angabe die Hausfarbe, so viel dunkler oder heller wie nötig.'],
  [`${path}.paper`]: ['Hintergrund', 'Die Farbe der Seite.'],
  [`${path}.ink`]: ['Text', 'Die Farbe des Textes.'],
});

const typeface = (path: string): Record<string, Label> => ({
  [`${path}.name`]: ['Name', 'Der Name der Schrift.'],
  [`${path}.files`]: ['Dateien', 'Aufrechte mit zusammen höchstens 60 KB werden sofort geladen.'],
  [`${path}.files.file`]: ['Datei', 'Eine WOFF2-Datei.'],
  [`${path}.files.weights`]: [
    'Stärken',
    'Ihre Stärke, oder die leichteste und die kräftigste einer variablen Datei.',
  ],
  [`${path}.files.italic`]: ['Kursiv', 'Ob sie kursiv ist.'],
  [`${path}.licence`]: ['Lizenz', 'Die Lizenz, unter der eine öffentliche Website sie verwenden darf.'],
  [`${path}.kind`]: ['Art', 'Bis sie geladen ist, steht eine Systemschrift dieser Art an ihrer Stelle.'],
});

/** The fields of the brand. */
export const brandLabels: Readonly<Record<string, Label>> = {
  'brand.logo': ['Logo', 'Das Logo im Seitenkopf.'],
  'brand.logo.light': ['Für helle Seiten', 'SVG oder PNG.'],
  'brand.logo.dark': ['Für dunkle Seiten', 'Ohne dieses gilt das Logo für helle Seiten.'],
  'brand.logo.band': ['Für das Farbband', 'Ohne dieses gilt das Logo für helle Seiten.'],
  'brand.logo.alt': ['Was das Logo sagt', 'Ohne Angabe der Name des Newsrooms.'],
  'brand.logo.height': ['Höhe', 'In Pixeln.'],
  'brand.logo.withName': ['Mit Namen', 'Ob der Name des Newsrooms daneben steht.'],
  'brand.icon': ['Symbol', 'Ein quadratisches SVG für Browser-Tabs und Feedreader.'],
  'brand.colours': [
    'Farben',
    'Wie im Gestaltungshandbuch. Was schlecht zu lesen wäre, wird so viel dunkler oder heller wie nötig.',
  ],
  'brand.masthead': ['Seitenkopf', 'Ob er auf der Seite steht oder auf einem Band in der Hausfarbe.'],
  'brand.type': ['Schrift', 'Schriften, Stärken und Abstände.'],
  'brand.type.text': ['Textschrift', 'Für Texte, und für Titel ohne eigene Schrift.'],
  'brand.type.title': ['Titelschrift', 'Für Titel.'],
  'brand.type.korean': ['Koreanische Schriften', 'Schriften auf den Geräten der Leser, die liebste zuerst.'],
  'brand.type.weights': [
    'Schriftstärken',
    'Wie kräftig jede Rolle ist. Was die Schrift nicht hat, wird die nächste Stärke.',
  ],
  'brand.type.weights.text': ['Fließtext', '400 ist normal.'],
  'brand.type.weights.strong': ['Hervorgehobenes', 'Betonte Wörter, Beschriftungen und Schaltflächen.'],
  'brand.type.weights.title': ['Titel', 'Titel in Listen und Überschriften.'],
  'brand.type.weights.display': ['Größte Titel', 'Etwa der Aufmacher.'],
  'brand.type.tracking': ['Laufweite', 'Der Abstand zwischen Buchstaben, in Geviert.'],
  'brand.type.tracking.title': ['Titel', 'Titel und Überschriften.'],
  'brand.type.tracking.display': ['Größte Titel', 'Etwa der Aufmacher.'],
  'brand.type.wordSpace': ['Wortabstand', 'Zusätzlicher Abstand in fetten Titeln, in Geviert.'],
  'brand.shape': ['Form', 'Ecken und Linien.'],
  'brand.shape.radius': ['Rundung', 'Wie rund Ecken sind, in Pixeln.'],
  'brand.shape.rule': ['Linien', 'Wie dick kräftige Linien sind, in Pixeln.'],
  'brand.ratio': ['Bildformat', 'Die Form von Bildern in Listen.'],
  'brand.scheme': ['Hell und dunkel', 'Ob Leser wählen, oder was es allein gibt.'],
  'brand.home': ['Website der Organisation', 'Im Seitenfuß verlinkt.'],
  'brand.home.url': ['Adresse', 'Beginnt mit https://.'],
  'brand.home.label': ['Name', 'Wie der Link heißt.'],
  'brand.profiles': ['Soziale Netzwerke', 'Im Seitenfuß verlinkt.'],
  'brand.profiles.name': ['Netzwerk', 'Zum Beispiel Mastodon.'],
  'brand.profiles.url': ['Adresse', 'Die Adresse des Profils.'],
  'brand.colours.second': ['Zweite Hausfarbe', 'Für Schmuck neben der ersten. Nie für Text.'],
  'brand.colours.dark': ['Auf dunklen Seiten', 'Ohne Angabe werden die hellen Farben dafür umgerechnet.'],
  ...colours('brand.colours'),
  ...colours('brand.colours.dark'),
  ...typeface('brand.type.text'),
  ...typeface('brand.type.title'),
};

const kinds = { sans: 'Ohne Serifen', serif: 'Mit Serifen', mono: 'Feste Breite' };

/** What the choices of the brand mean. */
export const brandOptions = {
  'brand.masthead': { plain: 'Auf der Seite', band: 'Auf einem Farbband' },
  'brand.scheme': { both: 'Leser wählen', light: 'Nur hell', dark: 'Nur dunkel' },
  'brand.ratio': { '16:9': '16:9', '3:2': '3:2', '4:3': '4:3', '1:1': '1:1' },
  'brand.type.text.kind': kinds,
  'brand.type.title.kind': kinds,
};
