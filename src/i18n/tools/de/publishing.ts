/** What stands in the way of publishing; `src/publishing/refusals.ts` finds it. */
const refusals = {
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
  ahead: (at: string) =>
    `Die Website zeigt den Stand von ${at}, der noch in der Zukunft liegt. Bauen Sie sie für jetzt noch einmal (npm run build, ohne NEWSROOM_NOW).`,
  preview: (folder: string) =>
    `Die Website in ${folder} ist eine Vorschau. Bauen Sie die öffentliche (npm run build).`,
  held: (file: string) =>
    `Die Website zeigt ${file}, und dieser Text ist jetzt zurückgehalten: als Entwurf, bis zu einem Zeitpunkt oder durch eine verlängerte Sperrfrist. Holen Sie den neuesten Stand (git pull), und bauen Sie neu (npm run build).`,
  otherCommit: (built: string, head: string) =>
    `Die Website wurde aus dem Commit ${built} gebaut, der Branch steht bei ${head}. Bauen Sie sie aus diesem (npm run build), oder veröffentlichen Sie mit --force, wenn Sie genau diesen Stand wollen.`,
  behind: (head: string) =>
    `Ausgecheckt ist der Commit ${head}; der Branch hat schon neuere. Holen Sie sie (git pull), und bauen Sie neu (npm run build), oder veröffentlichen Sie mit --force, wenn Sie genau diesen Stand wollen.`,
  older: (built: string, live: string) =>
    `Die Website (Stand ${built}) ist älter als die veröffentlichte (Stand ${live}). Bauen Sie sie neu (npm run build), oder veröffentlichen Sie mit --force, wenn Sie zurückwollen.`,
};

/** What publishing says; the other languages have their type from here. */
export const publishingWords = {
  refusals,
  deploy: {
    usage:
      'Aufruf: npm run deploy -- server <rechner:/ordner> [--rollback] | bucket <https://endpunkt/bucket> [--again] | folder <ordner> [--with-path]; [--force] [--unrecorded]',
    notAPlace: (text: string) =>
      `Das ist kein Ort auf einem Server. Schreiben Sie Rechner und Ordner ohne Leerzeichen (deploy@presse.ihre-domain.de:/srv/newsroom). Gefunden: ${text}`,
    notABucket: (text: string) =>
      `Das ist kein Bucket. Schreiben Sie Endpunkt und Namen (https://s3.eu-central-1.amazonaws.com/presse). Gefunden: ${text}`,
    noKeys:
      'Die Schlüssel des Speichers fehlen. Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY in der Umgebung.',
    refused: 'Nicht veröffentlicht:',
    failed: (reason: string) =>
      `Die Veröffentlichung ist abgebrochen; Leserinnen und Leser sehen keine halbe Seite. Starten Sie sie noch einmal, wenn die Ursache behoben ist. Ursache: ${reason}`,
    server: (number: string, changed: number) =>
      `Veröffentlicht als Stand ${number}: ${changed} geänderte Dateien. Zurück geht es mit --rollback.`,
    rolledBack: (number: string) => `Zurück auf Stand ${number}.`,
    nothingBefore: 'Davor gibt es keinen Stand, auf den es zurückginge.',
    passedOver: (number: string) =>
      `Übergangen ist Stand ${number}: Er zeigt, was jetzt zurückgehalten ist, oder einen künftigen Zeitpunkt.`,
    forced: 'Veröffentlicht wird trotz allem, wie mit --force verlangt:',
    notCompared: (reason: string) =>
      `Was veröffentlicht ist, war nicht zu erfahren; ob die neue Website älter ist, bleibt ungeprüft. Ursache: ${reason}`,
    bucket: (changed: number, removed: number, same: number) =>
      `Veröffentlicht: ${changed} Dateien hochgeladen, ${removed} entfernt, ${same} unverändert.`,
    folder: (folder: string) => `Bereit zum Hochladen: ${folder}`,
    announced: (count: number) => `Dem Hub gemeldet: ${count} geänderte Feeds.`,
    notAnnounced: (topic: string, reason: string) =>
      `Der Hub hat ${topic} nicht angenommen (${reason}). Veröffentlicht ist trotzdem alles; Abonnenten finden es beim nächsten Abruf.`,
  },
  folders: {
    places: {
      repository: 'das Repository',
      history: 'die Geschichte des Repositorys (.git)',
      content: 'der Inhalt',
      sources: 'der Code',
      packages: 'die installierten Pakete (node_modules)',
      build: 'die gebaute Website',
      cache: 'der Zwischenspeicher der Builds',
    },
    kept: (place: string, found: string) =>
      `Hierhin wird nichts geschrieben: An dieser Stelle, darüber oder darunter liegt ${place}. Nennen Sie einen Ordner, der nur dafür da ist (../website). Gefunden: ${found}`,
    foreign: {
      site: (found: string) =>
        `Der Ordner enthält, was kein Deploy dorthin geschrieben hat, und es ginge verloren. Nennen Sie einen neuen oder leeren Ordner. Stammt alles darin von früheren Deploys, dann legen Sie in ihm eine leere Datei „.depesche“ an. Gefunden: ${found}`,
      build: (found: string) =>
        `Der Ordner für den Build enthält etwas anderes als eine gebaute Website, und es ginge verloren. Nennen Sie einen neuen oder leeren Ordner (NEWSROOM_OUT), oder räumen Sie diesen selbst. Gefunden: ${found}`,
      preview: (found: string) =>
        `Der Ordner für die Vorschau enthält etwas anderes als eine Vorschau, und es ginge verloren. Nennen Sie einen neuen oder leeren Ordner (--out ../vorschau), oder räumen Sie diesen selbst. Gefunden: ${found}`,
      cache: (found: string) =>
        `Der Ordner für den Zwischenspeicher enthält etwas anderes, und es ginge verloren. Nennen Sie einen neuen oder leeren Ordner (NEWSROOM_CACHE), oder räumen Sie diesen selbst. Gefunden: ${found}`,
      server: (found: string) =>
        `Der Ordner auf dem Server gehört etwas anderem: „releases“ enthält, was kein Deploy dorthin geschrieben hat. Nennen Sie einen neuen oder leeren Ordner. Stammt alles darin von früheren Deploys, dann legen Sie neben „releases“ eine leere Datei „.depesche“ an. Gefunden: ${found}`,
      bucket: (found: string) =>
        `Der Bucket enthält, was kein Deploy dorthin geladen hat, und es ginge verloren. Nennen Sie einen leeren Bucket. Stammt alles darin von früheren Deploys, dann laden Sie neben die Startseite eine leere Datei „.depesche“. Gefunden: ${found}`,
    },
    mounted: (found: string) =>
      `An diesem Ordner ist ein anderer Datenträger eingehängt; er lässt sich nicht in einem Schritt ersetzen. Nennen Sie einen Ordner darin (${found}/website). Gefunden: ${found}`,
    notFolder: (found: string) =>
      `Das ist eine Datei und kein Ordner. Nennen Sie einen Ordner (../website). Gefunden: ${found}`,
    notLock: (found: string) =>
      `Hier liegt eine fremde Datei, wo die Sperre dieses Befehls liegen müsste. Nennen Sie einen anderen Ordner, oder benennen Sie die Datei um. Gefunden: ${found}`,
    busy: (process: number, lock: string) =>
      `In diesen Ordner wird gerade geschrieben (Prozess ${process}). Warten Sie, bis das fertig ist; wenn Sie sicher sind, dass nichts mehr läuft, löschen Sie ${lock}.`,
  },
  smoke: {
    usage: 'Aufruf: npm run smoke [-- <https://presse.ihre-domain.de/>] [--json]',
    what: {
      page: 'Neueste Meldung',
      feed: 'Im Feed',
      sitemap: 'In der Sitemap',
      search: 'In der Suche',
      built: 'Stand der Website',
      held: 'Noch gesperrt',
    },
    wrong: (where: string, reason: string) => `${where} (${reason})`,
    empty: 'Es ist noch keine Meldung öffentlich.',
    held: (count: number) =>
      `${count} zurückgehaltene Texte, in keiner Sitemap, keinem Feed und keiner Liste der Website`,
    delay: (duration: string) => `Verzug der Veröffentlichung: ${duration}`,
    duration: (minutes: number, seconds: number) => `${minutes} min ${seconds} s`,
  },
  clock: {
    due: (at: string, late: string) => `Fällig seit ${at} (${late}): jetzt neu bauen.`,
    notDue: (next: string | undefined) =>
      next === undefined
        ? 'Nichts ist fällig, und nichts wird es von selbst.'
        : `Nichts ist fällig; das Nächste am ${next}.`,
    failed: (reason: string) =>
      `Ob etwas fällig ist, war nicht zu erfahren; gebaut wird nichts. Beheben Sie die Ursache (npm run check prüft den Inhalt), und starten Sie noch einmal. Ursache: ${reason}`,
    unreadable: (file: string) => `${file} ist nicht zu lesen.`,
    notAnInstant: (address: string) => `${address} nennt keinen Zeitpunkt.`,
    ahead: (at: string) =>
      `Die Website zeigt schon den Stand von ${at}, der noch in der Zukunft liegt: jetzt neu bauen.`,
    none: 'Die Website ist noch nicht veröffentlicht: jetzt bauen.',
  },
  record: {
    usage: 'Aufruf: npm run record [-- <https://presse.ihre-domain.de/>] | npm run record -- --fetch',
    kept: (commit: string) => `Ins Verzeichnis der Deploys eingetragen: Commit ${commit}.`,
    notShared: (remote: string, reason: string) =>
      `Der Eintrag steht nur in diesem Klon; ${remote} hat ihn nicht angenommen. Holen Sie es mit npm run record nach. Ursache: ${reason}`,
    noCommit:
      'Nicht ins Verzeichnis der Deploys eingetragen: Die Website nennt keinen Commit, aus dem sie gebaut ist. Führen Sie den Inhalt in einem Repository.',
    uncommitted:
      'Nicht ins Verzeichnis der Deploys eingetragen: Die Website ist aus Inhalt gebaut, der in keinem Commit steht.',
    whenUploaded:
      'Nach dem Hochladen trägt npm run smoke oder npm run record den Deploy in das Verzeichnis ein.',
    otherAddress:
      'Nicht ins Verzeichnis der Deploys eingetragen: NEWSROOM_URL nennt eine andere Adresse als die öffentliche.',
    isPreview: 'Nicht ins Verzeichnis der Deploys eingetragen: Die Website ist eine Vorschau.',
    refused:
      'Die Website ist aus Inhalt gebaut, der vom letzten Commit abweicht; später wüsste niemand mehr, was öffentlich war. Committen Sie und bauen Sie neu. Mit --force wird sie ohne Eintrag ins Verzeichnis der Deploys veröffentlicht.',
    fetched: (count: number) =>
      count === 1 ? 'Das Verzeichnis kennt einen Deploy.' : `Das Verzeichnis kennt ${count} Deploys.`,
    none: 'Es gibt noch kein Verzeichnis der Deploys.',
    noRemote: 'Das Repository des Inhalts hat kein anderes, von dem das Verzeichnis der Deploys käme.',
    failed: (reason: string) =>
      `Das Verzeichnis der Deploys war nicht zu erreichen. Starten Sie noch einmal, wenn die Ursache behoben ist. Ursache: ${reason}`,
    delay: (due: string, seen: string, duration: string) =>
      `Zuletzt fällig ${due}, zuerst gesehen ${seen}: Verzug ${duration}.`,
  },
  quiet: {
    title: 'Die Uhr bleibt bald stehen',
    soon: (days: number, left: number) =>
      `Der letzte Commit ist ${days} Tage alt. GitHub schaltet in einem öffentlichen Repository zeitgesteuerte Workflows nach 60 Tagen ohne Commit ab${left > 0 ? `, also in ${left} Tagen` : ''}. Committen Sie etwas auf den Hauptzweig, oder schalten Sie „Clock“ unter Actions wieder ein.`,
  },
  redirectsLeftOut: (count: number) =>
    `${count} frühere ${count === 1 ? 'Adresse passt' : 'Adressen passen'} nicht in eine CloudFront-Funktion. Solche ohne Fragezeichen haben weiterhin eine Seite, die weiterführt.`,
  headersUsage: (formats: string) =>
    `Aufruf: npm run headers -- <${formats}> [--brotli] [--editor https://git.ihre-domain.de]`,
};
export type PublishingWords = typeof publishingWords;
