import type { FileFlaw, FlawFacts } from '../../../faults/file-flaws.ts';

/** What keeps a file from being offered. */
export const fileFlaws: Record<FileFlaw, (facts: FlawFacts) => string> = {
  empty: () => 'Die Datei ist leer. Legen Sie die vollständige Datei hierher.',
  pointer: () =>
    'Hier liegt nur der Verweis von Git LFS, nicht die Datei selbst. Holen Sie die Datei (git lfs pull); eine CI holt sie nur, wenn LFS für ihren Checkout eingeschaltet ist (lfs: true).',
  page: ({ ending }) =>
    `Dies ist eine Webseite und kein ${ending}: Ein Server hat statt der Datei eine Seite geschickt, zum Beispiel eine Anmeldung. Laden Sie die Datei noch einmal herunter und öffnen Sie sie, bevor Sie sie hierherlegen.`,
  otherKind: ({ ending, kind }) =>
    kind === undefined
      ? `Der Inhalt der Datei ist nicht ${ending}. Exportieren Sie sie noch einmal als ${ending}.`
      : `Der Inhalt der Datei ist nicht ${ending}, sondern ${kind}. Berichtigen Sie die Endung ihres Namens oder exportieren Sie sie noch einmal als ${ending}.`,
  notText: () => 'Die Datei ist kein Text, den jedes Programm liest. Speichern Sie sie noch einmal in UTF-8.',
  cutOff: () => 'Das Ende der Datei fehlt. Kopieren oder laden Sie sie noch einmal.',
  damaged: () => 'Ein Teil des Archivs ist beschädigt. Packen Sie es noch einmal.',
  oldOffice: ({ ending }) =>
    `Dies ist ein Dokument von Office 97 unter einer anderen Endung. Öffnen Sie es und speichern Sie es als ${ending}.`,
  tooLarge: () => 'Die Datei ist größer als 2 GB. Legen Sie eine kleinere hierher.',
};
