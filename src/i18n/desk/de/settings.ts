import type { Label } from '../../shapes/desk.ts';

/** The fields of the newsroom itself. */
export const settingsLabels: Readonly<Record<string, Label>> = {
  'newsroom.name': ['Name', 'Der Name des Newsrooms, wie er im Seitenkopf und in Feeds steht.'],
  'newsroom.description': [
    'Beschreibung',
    'Ein Satz für Suchmaschinen und Feedreader: wer hier spricht und worüber.',
  ],
  'newsroom.url': [
    'Adresse',
    'Die öffentliche Adresse des Newsrooms mit ihrem Pfad; jede vollständige Adresse beginnt mit ihr.',
  ],
  'newsroom.tagAuthority': [
    'Domain der Feed-Kennungen',
    'Die Domain in den dauerhaften Kennungen der Feed-Einträge. Einmal festlegen und nie ändern, auch wenn die Adresse umzieht.',
  ],
  'newsroom.languages': [
    'Sprachen',
    'Die Kürzel der Sprachen (de, en); die erste ist die Hauptsprache und hat die kurzen Adressen.',
  ],
  'newsroom.timeZone': [
    'Zeitzone',
    'Die Zeitzone, in der Daten gedruckt und Adressen gebildet werden (Europe/Berlin).',
  ],
  'newsroom.publisher': [
    'Herausgeber',
    'Die Organisation, die veröffentlicht, auch jede Meldung, die keinen anderen Herausgeber nennt.',
  ],
  'newsroom.dateline': ['Ortsmarke', 'Der Ort, der eine Meldung ohne eigene Ortsmarke eröffnet.'],
  'newsroom.contacts': ['Pressekontakte', 'Die Kontakte jeder Meldung, die keine nennt.'],
  'newsroom.responsible': [
    'Verantwortlich',
    'Wer im Sinne des Medienrechts für den Inhalt verantwortlich ist; das Impressum (`pages/imprint`) endet mit Name, Organisation und Anschrift.',
  ],
  'newsroom.archivePageSize': [
    'Meldungen je Archivseite',
    'Wie viele Meldungen eine Seite des Archivs aufführt.',
  ],
  'newsroom.feedItems': ['Meldungen je Feed', 'Wie viele der neuesten Meldungen ein Feed enthält.'],
  'newsroom.feeds': ['Gespeicherte Suchen', 'Suchen, die jeder als Feed abonnieren kann.'],
  'newsroom.feeds.id': ['Kennung', 'Der Name in der Adresse des Feeds; er ändert sich nie.'],
  'newsroom.feeds.title': ['Titel', 'Worum es in dem Feed geht, in wenigen Worten.'],
  'newsroom.feeds.topics': ['Themen', 'Meldungen zu einem dieser Themen.'],
  'newsroom.feeds.organisations': ['Organisationen', 'Meldungen, die eine dieser Organisationen nennen.'],
  'newsroom.feeds.languages': ['Sprachen', 'Meldungen in einer dieser Sprachen.'],
  'newsroom.feeds.text': ['Wörter', 'Meldungen, in denen alle diese Wörter vorkommen.'],
  'newsroom.front': ['Startseite', 'Was die Startseite zeigt und in welcher Reihenfolge.'],
  'newsroom.front.lead': [
    'Aufmacher',
    'Die Meldung, die die Startseite anführt, wie alt sie auch ist; sonst die neueste.',
  ],
  'newsroom.front.blocks': [
    'Bausteine',
    'Die Teile der Startseite in ihrer Reihenfolge; was hier nicht steht, wird nicht gezeigt.',
  ],
  'newsroom.demo': [
    'Demonstration',
    'Kennzeichnet die ganze Website als Demonstration: Banner, keine Suchmaschinen, Kontakte ohne Links.',
  ],
  'newsroom.demoNote': [
    'Hinweis zur Demonstration',
    'Ein Satz nach dem Hinweis auf die Demonstration: woher die Inhalte stammen.',
  ],
  'newsroom.mailing': [
    'Anmeldung zum Verteiler',
    'Wo sich Leser für Meldungen per E-Mail anmelden: das Formular Ihres Verteilers. Die Seite über die Feeds führt dorthin.',
  ],
  'newsroom.hub': [
    'WebSub-Verteiler',
    'Sagt Abonnenten sofort, was neu ist: Die Feeds nennen ihn, und jede Auslieferung benachrichtigt ihn.',
  ],
  'newsroom.servedBy': ['Server', 'Was die Website ausliefert; die Prüfung sagt, was es nicht kann.'],
  'newsroom.unread': [
    'Ungelesene Dateien',
    'Dateien in „public“, die ausgeliefert werden, obwohl sich in ihnen nicht nach zurückgehaltenen Wörtern suchen lässt (film.mp4).',
  ],
  'newsroom.repository': [
    'Repositorium',
    'Ob Fremde dieses Repositorium lesen können; in einem öffentlichen weist die Prüfung Meldungen zurück, die noch zurückgehalten werden.',
  ],
  'newsroom.desk': [
    'Redaktion im Browser',
    'Wo das Repositorium liegt, damit unter /admin/ geschrieben werden kann.',
  ],
  'newsroom.desk.host': ['Anbieter', 'Der Dienst, bei dem das Repositorium liegt.'],
  'newsroom.desk.repository': ['Repositorium', 'Besitzer und Name des Repositoriums (verein/newsroom).'],
  'newsroom.desk.branch': ['Zweig', 'Der Zweig, in den geschrieben wird.'],
  'newsroom.desk.folder': ['Ordner', 'Der Ordner mit dem Inhalt, vom Anfang des Repositoriums aus gesehen.'],
  'newsroom.desk.address': [
    'Adresse des Anbieters',
    'Die Adresse eines selbst betriebenen GitLab, Gitea oder Forgejo.',
  ],
  'newsroom.desk.appId': [
    'Kennung der Anwendung',
    'Die Kennung der OAuth-Anwendung, mit der sich Redaktionen anmelden.',
  ],
  'newsroom.desk.signIn': ['Anmeldehelfer', 'Die Adresse eines OAuth-Helfers, den nur GitHub braucht.'],
  'newsroom.desk.review': [
    'Prüfung vor der Veröffentlichung',
    'Ob jede Änderung ein Vorschlag wird, den jemand freigibt (GitHub und GitLab).',
  ],
};
