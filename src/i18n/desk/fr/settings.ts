import type { Label } from '../../shapes/desk.ts';

/** The fields of the newsroom itself. */
export const settingsLabels: Readonly<Record<string, Label>> = {
  'newsroom.name': ['Nom', 'Le nom de l’espace presse, tel qu’il figure en tête des pages et dans les flux.'],
  'newsroom.description': [
    'Description',
    'Une phrase pour les moteurs de recherche et les lecteurs de flux : qui publie ici, et sur quoi.',
  ],
  'newsroom.url': [
    'Adresse',
    'L’adresse publique de l’espace presse avec son chemin ; toute adresse complète commence par elle.',
  ],
  'newsroom.tagAuthority': [
    'Domaine des identifiants de flux',
    'Le domaine des identifiants permanents des éléments de flux. À fixer une fois pour toutes, même si l’adresse change.',
  ],
  'newsroom.languages': [
    'Langues',
    'Les codes des langues (fr, en) ; la première est la langue principale et a les adresses courtes.',
  ],
  'newsroom.timeZone': [
    'Fuseau horaire',
    'Le fuseau horaire des dates affichées et des adresses (Europe/Paris).',
  ],
  'newsroom.publisher': [
    'Éditeur',
    'L’organisation qui publie ; elle est l’émetteur de tout communiqué qui n’en indique pas d’autre.',
  ],
  'newsroom.dateline': ['Lieu', 'Le lieu qui ouvre un communiqué qui n’en indique pas.'],
  'newsroom.contacts': ['Contacts presse', 'Les contacts de tout communiqué qui n’en indique pas.'],
  'newsroom.responsible': [
    'Responsable de la publication',
    'La personne responsable du contenu au sens du droit des médias ; les mentions légales (`pages/imprint`) se terminent par son nom, son organisation et l’adresse postale.',
  ],
  'newsroom.archivePageSize': [
    'Communiqués par page d’archives',
    'Le nombre de communiqués sur une page des archives.',
  ],
  'newsroom.feedItems': ['Communiqués par flux', 'Combien de communiqués récents contient un flux.'],
  'newsroom.feeds': [
    'Recherches enregistrées',
    'Les recherches auxquelles chacun peut s’abonner par un flux.',
  ],
  'newsroom.feeds.id': ['Identifiant', 'Le nom dans l’adresse du flux ; il ne change jamais.'],
  'newsroom.feeds.title': ['Titre', 'Le sujet du flux, en quelques mots.'],
  'newsroom.feeds.topics': ['Thèmes', 'Les communiqués sur l’un de ces thèmes.'],
  'newsroom.feeds.organisations': ['Organisations', 'Les communiqués qui citent l’une de ces organisations.'],
  'newsroom.feeds.languages': ['Langues', 'Les communiqués dans l’une de ces langues.'],
  'newsroom.feeds.text': ['Mots', 'Les communiqués qui contiennent tous ces mots.'],
  'newsroom.front': ['Page d’accueil', 'Ce que montre la page d’accueil, et dans quel ordre.'],
  'newsroom.front.lead': [
    'Communiqué de tête',
    'Le communiqué qui ouvre la page d’accueil, quel que soit son âge ; sinon le plus récent.',
  ],
  'newsroom.front.blocks': [
    'Éléments',
    'Les parties de la page d’accueil dans leur ordre ; celle qui n’est pas nommée n’apparaît pas.',
  ],
  'newsroom.demo': [
    'Démonstration',
    'Signale tout le site comme une démonstration : bandeau, pas de moteurs de recherche, contacts sans liens.',
  ],
  'newsroom.demoNote': [
    'Note sur la démonstration',
    'Une phrase après l’avis de démonstration : d’où viennent les contenus.',
  ],
  'newsroom.mailing': [
    'Inscription à la liste de diffusion',
    'Où les lecteurs s’inscrivent pour recevoir les communiqués par e-mail : le formulaire de votre service de diffusion. La page des flux y mène.',
  ],
  'newsroom.hub': [
    'Relais WebSub',
    'Prévient aussitôt les abonnés de ce qui est nouveau : les flux l’indiquent, et chaque mise en ligne l’avertit.',
  ],
  'newsroom.servedBy': ['Serveur', 'Ce qui sert le site ; la vérification dit ce qu’il ne sait pas faire.'],
  'newsroom.unread': [
    'Fichiers non lus',
    'Les fichiers de « public » qui sont diffusés bien que l’on ne puisse pas y chercher les mots retenus (film.mp4).',
  ],
  'newsroom.repository': [
    'Dépôt',
    'Si des inconnus peuvent lire ce dépôt ; dans un dépôt public, la vérification refuse les communiqués encore retenus.',
  ],
  'newsroom.desk': [
    'Rédaction dans le navigateur',
    'Où se trouve le dépôt, pour que l’on puisse écrire sous /admin/.',
  ],
  'newsroom.desk.host': ['Hébergeur', 'Le service qui héberge le dépôt.'],
  'newsroom.desk.repository': ['Dépôt', 'Le propriétaire et le nom du dépôt (association/newsroom).'],
  'newsroom.desk.branch': ['Branche', 'La branche dans laquelle on écrit.'],
  'newsroom.desk.folder': ['Dossier', 'Le dossier du contenu, depuis la racine du dépôt.'],
  'newsroom.desk.address': [
    'Adresse de l’hébergeur',
    'L’adresse d’un GitLab, Gitea ou Forgejo que vous exploitez vous-même.',
  ],
  'newsroom.desk.appId': [
    'Identifiant de l’application',
    'L’identifiant de l’application OAuth avec laquelle les rédactions se connectent.',
  ],
  'newsroom.desk.signIn': [
    'Service de connexion',
    'L’adresse d’un service OAuth, dont seul GitHub a besoin.',
  ],
  'newsroom.desk.review': [
    'Relecture avant publication',
    'Si chaque modification devient une proposition que quelqu’un valide (GitHub et GitLab).',
  ],
};
