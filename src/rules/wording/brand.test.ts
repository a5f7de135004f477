import { tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a misspelt setting of the brand, a name for a colour, and a logo that is not there',
    changes: async () => ({
      'brand.yaml': 'mastheed: band\ncolours: { brand: yellow }\nlogo: { light: ./brand/logo.svg }\n',
    }),
    en: [
      'content/brand.yaml:1:1 mastheed: Unknown key. Did you mean masthead? Found: mastheed',
      'content/brand.yaml:2:19 colours.brand: Is not a colour. Write it as the manual has it, with # in quotation marks ("#ffd400"). Found: yellow',
    ],
    de: [
      'content/brand.yaml:1:1 mastheed: Unbekanntes Feld. Meinten Sie masthead? Gefunden: mastheed',
      'content/brand.yaml:2:19 colours.brand: Ist keine Farbe. Schreiben Sie sie wie im Handbuch, mit # in Anführungszeichen ("#ffd400"). Gefunden: yellow',
    ],
  },
  {
    what: 'files of the brand that are absent, of another kind, or that nobody names',
    changes: async () => ({
      'brand.yaml': 'logo: { light: ./brand/logo.svg }\nicon: ./brand/icon.png\n',
      'brand/logo-neu.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'brand/handbuch.pdf': 'x',
    }),
    en: [
      'content/brand.yaml:1:16 logo.light: There is no such file in the folder. Did you mean ./brand/logo-neu.svg? Put it there or correct its name. Found: ./brand/logo.svg',
      'content/brand.yaml:2:7 icon: Files of this kind do not fit here. Use another (svg). Found: ./brand/icon.png',
      'content/brand/handbuch.pdf:1:1 warning: Nobody reads this file. Here are only logos (SVG, PNG) and typefaces (WOFF2) that brand.yaml names. Take it out.',
      'content/brand/logo-neu.svg:1:1 warning: No text names this file, so nobody gets it. Name it in brand.yaml (logo: { light: ./brand/logo.svg }). Otherwise take it out.',
    ],
    de: [
      'content/brand.yaml:1:16 logo.light: Diese Datei liegt nicht im Ordner. Meinten Sie ./brand/logo-neu.svg? Legen Sie sie dort ab oder berichtigen Sie den Namen. Gefunden: ./brand/logo.svg',
      'content/brand.yaml:2:7 icon: Dateien dieser Art passen hier nicht. Nehmen Sie eine andere (svg). Gefunden: ./brand/icon.png',
      'content/brand/handbuch.pdf:1:1 Hinweis: Diese Datei liest niemand. Hier liegen nur Logos (SVG, PNG) und Schriften (WOFF2), die brand.yaml nennt. Nehmen Sie die Datei heraus.',
      'content/brand/logo-neu.svg:1:1 Hinweis: Kein Text nennt diese Datei, also bekommt sie niemand. Nennen Sie sie in brand.yaml (logo: { light: ./brand/logo.svg }). Sonst nehmen Sie sie heraus.',
    ],
  },
  {
    what: 'a colour that cannot be read',
    changes: async () => ({ 'brand.yaml': 'colours: { brand: "#ffd400" }\n' }),
    en: [
      'content/brand.yaml:1:19 colours.brand: warning: On light pages this colour has too little contrast on the page (1.4:1, needed: 4.5:1). Links take #7a6400 instead; write one of your own if you want another (#7a6400). Found: #ffd400',
    ],
    de: [
      'content/brand.yaml:1:19 colours.brand: Hinweis: Auf hellen Seiten hat diese Farbe auf dem Grund der Seite zu wenig Kontrast (1,4 : 1, nötig 4,5 : 1). In Links steht stattdessen #7a6400; schreiben Sie eine eigene, wenn Sie eine andere wollen (#7a6400). Gefunden: #ffd400',
    ],
  },
]);
