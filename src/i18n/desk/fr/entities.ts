import type { Label } from '../../shapes/desk.ts';
import { recordingLabels } from './recordings.ts';

/** The fields of pictures, organisations, people, topics, standing pages and components. */
export const entityLabels: Readonly<Record<string, Label>> = {
  ...recordingLabels,
  '*.src': ['Image', 'Le fichier de l’image à côté du texte, en pleine taille.'],
  '*.alt': [
    'Texte alternatif',
    'Ce que montre l’image, pour les personnes qui ne la voient pas ; ne répétez pas la légende.',
  ],
  '*.caption': ['Légende', 'La ligne sous l’image : qui, de gauche à droite, quoi, quand, où.'],
  '*.credit': ['Crédit', 'La source à mentionner avec l’image.'],
  '*.tells': [
    'Peut déjà dire',
    'Les communiqués encore retenus dont les mots peuvent déjà figurer ici ; le site n’en montre rien.',
  ],
  '*.unread': [
    'Diffuser sans lecture',
    'Même tant que des textes sont retenus : un fichier dans lequel on ne peut pas chercher les mots retenus (un document numérisé, un son, un film). Examinez-le d’abord.',
  ],
  '*.digitalSourceType': [
    'Origine',
    'Comment l’image a été faite. Les lecteurs apprennent si une intelligence artificielle l’a générée ou modifiée.',
  ],
  '*.focus': [
    'Point d’intérêt',
    'Où se trouve l’essentiel de l’image, si ce n’est pas au milieu : listes et galeries la recadrent autour de lui.',
  ],
  '*.licence': ['Conditions d’utilisation', 'Les conditions auxquelles d’autres peuvent l’utiliser.'],
  '*.changes': [
    'Changements',
    'Ce qui change à partir d’un jour donné. Personne ne le voit avant ; le plus ancien d’abord.',
  ],
  '*.validFrom': [
    'Valable à partir de',
    'Remplissez un seul champ : un jour, un moment ou un communiqué avec lequel le changement devient public.',
  ],
  '*.day': ['Jour', 'À partir de minuit, dans le fuseau horaire de l’espace presse.'],
  '*.instant': ['Moment', 'Le jour et l’heure.'],
  '*.with': ['Avec le communiqué', 'Dès que ce communiqué est public.'],
  '*.remove': ['Supprimé', 'Ce qui n’est plus indiqué à partir de là.'],
  '*.inAll': [
    'Dans toutes les langues',
    'Si le nom est le même dans toutes les langues ; sinon, laissez le champ vide.',
  ],
  'organisations.name': ['Nom', 'Le nom dans le corps d’un texte.'],
  'organisations.legalName': [
    'Dénomination officielle',
    'Le nom sous lequel l’organisation est enregistrée.',
  ],
  'organisations.alsoKnownAs': [
    'Aussi appelé',
    'Les autres noms sous lesquels les lecteurs cherchent : officiel, ancien, abrégé.',
  ],
  'organisations.kind': ['Type', 'Ce qu’elle est pour l’espace presse.'],
  'organisations.url': ['Site web', 'Son site web.'],
  'organisations.sameAs': [
    'Pages équivalentes',
    'Des pages d’autres sites sur la même organisation, pour que les machines sachent de laquelle il s’agit.',
  ],
  'organisations.postalAddress': [
    'Adresse postale',
    'L’adresse postale sur une ligne ; les mentions légales la citent avec la personne responsable.',
  ],
  'organisations.description': ['Description', 'Une phrase qui dit ce qu’elle est.'],
  'organisations.logos': ['Logos', 'Les logos que d’autres peuvent télécharger.'],
  'organisations.logos.file': ['Fichier', 'Le fichier à côté de celui-ci.'],
  'organisations.logos.title': ['Titre', 'De quelle version il s’agit, et pour quel usage.'],
  'organisations.boilerplates': [
    'Présentations',
    'Les textes « À propos », chacun avec le jour à partir duquel il est valable ; un communiqué reprend celui qui est valable quand il devient public.',
  ],
  'organisations.boilerplates.short': [
    'Version courte',
    'Le paragraphe « À propos » à la fin d’un communiqué.',
  ],
  'organisations.boilerplates.long': [
    'Version longue',
    'La présentation complète pour les dossiers de presse et la page de l’organisation.',
  ],
  'people.name': ['Nom', 'Le prénom et le nom.'],
  'people.nameIn': ['Nom dans une autre écriture', 'Le nom dans l’écriture d’une autre langue.'],
  'people.familyName': [
    'Nom de famille',
    'Seulement si ce n’est pas le dernier mot du nom (Kim Minsu) ; les carnets d’adresses classent d’après lui.',
  ],
  'people.organisation': ['Organisation', 'Pour qui la personne travaille.'],
  'people.role': ['Fonction', 'Ce que la personne y fait.'],
  'people.speaksAbout': [
    'S’exprime sur',
    'Les thèmes sur lesquels les journalistes peuvent l’appeler. La personne figure parmi les interlocuteurs dès que l’un des thèmes est public.',
  ],
  'people.languages': ['Langues', 'Les langues dans lesquelles la personne répond (fr, en).'],
  'people.portrait': [
    'Portrait',
    'Une image de la personne à télécharger. Elle disparaît dès que la personne est partie.',
  ],
  'people.portrait.src': ['Fichier image', 'Le fichier en taille originale.'],
  'people.email': ['E-mail', 'L’adresse pour les journalistes.'],
  'people.phone': ['Téléphone', 'Le numéro pour les journalistes, avec l’indicatif du pays (+33 …).'],
  'people.activeUntil': [
    'En fonction jusqu’au',
    'Le dernier jour dans cette fonction ; ensuite, le contact direct n’est plus affiché.',
  ],
  'people.successor': ['Successeur', 'À qui s’adresser à la place.'],
  'topics.name': ['Nom', 'Le nom que voient les lecteurs.'],
  'topics.alsoKnownAs': [
    'Aussi appelé',
    'Les autres noms sous lesquels les lecteurs cherchent : officiel, ancien, abrégé.',
  ],
  'topics.mediaTopic': ['Numéro IPTC', 'Le numéro de ce thème dans les IPTC Media Topics, pour les agences.'],
  'topics.contacts': [
    'Contacts',
    'Qui les journalistes appellent sur ce thème ; sinon les contacts de l’espace presse.',
  ],
  'topics.intro': ['Introduction', 'Une ou deux phrases en tête de la page du thème.'],
  'pages.title': ['Titre', 'Le titre de la page.'],
  'pages.summary': ['Résumé', 'Une phrase pour les moteurs de recherche.'],
  'pages.address': ['Adresse', 'La dernière partie de l’adresse ; par défaut, le nom du dossier.'],
  'pages.header': ['Dans le menu', 'Si le menu de chaque page mène à cette page.'],
  'pages.footer': ['En pied de page', 'Si le pied de chaque page mène à cette page.'],
  'Quote.speaker': ['Qui parle', 'La personne qui l’a dit.'],
  'Quote.role': ['Fonction', 'La fonction d’alors, si elle était autre qu’aujourd’hui.'],
  'FactBox.title': ['Titre', 'Le titre de l’encadré.'],
  'Download.file': ['Fichier', 'Le fichier à côté du texte.'],
  'Download.title': ['Titre', 'Ce qu’est le fichier, en quelques mots.'],
  'EventCard.title': ['Événement', 'Le titre d’un événement de ce communiqué, exactement comme il y figure.'],
  'OrgLink.id': ['Organisation', 'L’organisation à laquelle mène le lien.'],
};
