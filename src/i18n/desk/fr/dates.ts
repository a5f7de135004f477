import type { Label } from '../../shapes/desk.ts';

/** The fields of a date of the press calendar. */
export const dateLabels: Readonly<Record<string, Label>> = {
  'events.title': ['Titre', 'Le nom du rendez-vous.'],
  'events.kind': ['Type', 'De quel rendez-vous il s’agit.'],
  'events.start': ['Début', 'Le jour, le jour et l’heure, ou seulement le mois.'],
  'events.end': ['Fin', 'Le dernier jour ou la fin.'],
  'events.precision': ['Partie du mois', 'Laquelle, si seul le mois est connu.'],
  'events.status': ['État', 'Ce qu’il en est advenu.'],
  'events.place': ['Lieu', 'Où il se tient : en toutes lettres, ou l’identifiant ou le nom d’un lieu.'],
  'events.stream': ['Retransmission', 'Où le suivre en ligne.'],
  'events.note': ['Objet', 'Une phrase à ce sujet.'],
  'events.organiser': ['Organisateur', 'Qui invite ; sinon l’éditeur.'],
  'events.topics': ['Thèmes', 'Dans les agendas desquels il figure.'],
  'events.accreditation': ['Accréditation', 'Comment les médias s’inscrivent.'],
  'events.accreditation.href': ['Adresse', 'Où ils s’inscrivent.'],
  'events.accreditation.email': ['Adresse électronique', 'À qui écrire sinon.'],
  'events.accreditation.until': ['Jusqu’au', 'Le dernier jour d’inscription.'],
  'events.accreditation.note': ['Remarque', 'Ce qu’il faut apporter ou savoir.'],
  'events.validFrom': [
    'Public à partir du',
    'À partir de quand chacun peut le connaître : un jour, un instant ou la levée d’un communiqué.',
  ],
  'events.changes': [
    'Déplacé, annulé, modifié',
    'Ce qui vaut à partir d’un jour. Les agendas abonnés le reprennent. De la plus ancienne à la plus récente.',
  ],
};
