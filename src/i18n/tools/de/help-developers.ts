import type { HelpWords } from '../../shapes/help.ts';

/** What the commands for developers say of themselves. */
export const developerHelp: HelpWords['commands'] = {
  fields: {
    does: 'Für die Entwicklung: schreibt die Seiten und Schemata aller Felder.',
    use: ['npm run fields'],
  },
  showcase: {
    does: 'Für die Entwicklung: schreibt den erfundenen Newsroom in einen Ordner.',
    use: ['node src/commands/run.cjs e2e/tools/main.ts showcase <Ordner>'],
  },
  test: { does: 'Für die Entwicklung: führt alle Tests außer den langen aus.', use: ['npm test'] },
  'test:full': {
    does: 'Für die Entwicklung: führt die langen Tests aus, alle oder einige.',
    use: ['npm run test:full', 'npm run test:full -- pages time'],
  },
  bench: {
    does: 'Für die Entwicklung: misst das Bauen, auch neben anderen Programmen.',
    use: [
      'npm run bench -- <Meldungen> <Sprachen …>',
      'npm run bench -- table',
      'npm run bench -- search <Meldungen>',
      'npm run bench -- hostile',
    ],
    flags: { pairs: 'wie viele Runden mit anderen Programmen', without: 'diese Programme nicht messen' },
  },
  docs: {
    does: 'Für Entwickler: baut die Dokumentation als eigene Website mit Suche in den Ordner .docs; DOCS_OUT nennt einen anderen, DOCS_BASE den Pfad, unter dem sie stehen wird.',
    use: ['npm run docs'],
  },
  screenshots: {
    does: 'Für die Entwicklung: fotografiert die zuletzt gebaute Site und die Bilder der Anleitungen und der README.',
    use: ['npm run screenshots', 'npm run screenshots -- guide|site|readme'],
  },
  release: {
    does: 'Für Entwickler: prüft, ob ein Tag, die Version und CHANGELOG.md zueinander passen, und legt Notizen und Archiv einer Version in den Ordner release. Veröffentlicht nichts.',
    use: ['npm run release -- v1.2.0'],
  },
  format: {
    does: 'Für die Entwicklung: schreibt jede Datei so, wie der Formatierer sie will.',
    use: ['npm run format'],
  },
};
