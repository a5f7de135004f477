import type { BrandWords } from '../../shapes/brand.ts';

/** What `npm run brand` says. */
export const brandWords: BrandWords = {
  title: 'Marke',
  none: 'Es gibt keine content/brand.yaml; der Newsroom sieht aus wie das Haus.',
  faults: 'content/brand.yaml hat Fehler; npm run check nennt sie.',
  themes: { light: 'Hell', dark: 'Dunkel' },
  parts: {
    paper: 'Grund der Seite',
    sheet: 'Grund von Kästen',
    ink: 'Text',
    'ink-soft': 'leiser Text',
    rule: 'Linien',
    accent: 'Links',
    brand: 'Marke',
    'on-brand': 'Text auf der Marke',
    second: 'zweite Farbe',
    alert: 'Alarm',
    mark: 'markierte Wörter',
  },
  changed: 'Geändert, damit es lesbar ist:',
  specimens: 'Alle Bausteine und Seiten mit dieser Marke: npm run dev, dann /admin/brand/',
};
