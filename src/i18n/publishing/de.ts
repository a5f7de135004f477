/** What stands in the way of publishing; `src/publishing/refusals.ts` finds it. */
export const refusals = {
  demo: () =>
    'Die Website ist noch als Demonstration gekennzeichnet. Löschen Sie die Zeile „demo: true“ aus content/newsroom.yaml und bauen Sie neu.',
  exampleAddress: (host: string) =>
    `Die Adresse ist nur ein Beispiel (${host}). Schreiben Sie in content/newsroom.yaml Ihre eigene (url: https://presse.ihre-domain.de/).`,
  placeholder: (file: string) =>
    `${file} enthält noch einen Platzhalter. Setzen Sie die Angaben des tatsächlichen Anbieters ein (Name, Anschrift, Kontakt).`,
  noBuild: (folder: string) =>
    `In ${folder} liegt keine gebaute Website. Bauen Sie sie zuerst (npm run build).`,
  otherAddress: (found: string, wanted: string) =>
    `Die Website wurde für ${found} gebaut. Bauen Sie sie für ${wanted} noch einmal (npm run build).`,
};

export const publishing = {
  refusals,
  headersUsage: (formats: string) =>
    `Aufruf: npm run headers -- <${formats}> [--brotli] [--editor https://git.ihre-domain.de]`,
};
export type PublishingWords = typeof publishing;
