import type { CmsWords } from '../../shapes/cms.ts';

export const cmsWords: CmsWords = {
  select_item: 'Sélectionner {$name}',
  folders: 'Dossiers',
  more_folders: 'Autres dossiers',
  sign_in_using_access_token_workflow_note:
    'Comme les modifications sont relues ici, il doit aussi pouvoir lire et écrire les pull requests.',
  sign_in_with_link: 'Se connecter avec un lien',
  sign_in_with_link_confirmation:
    'Ce lien vous connecte à {$service} en tant que {$account} et reprend les paramètres de l’appareil sur lequel il a été créé. Continuez seulement si vous avez créé le lien vous-même.',
  domain: 'Domaine',
  file_unavailable: 'Indisponible',
  file_unavailable_description: 'Ce fichier n’a pas pu être chargé. Il a peut-être été déplacé ou supprimé.',
  back_to_parent_folder: 'Retour au dossier parent',
  new_folder: 'Nouveau dossier',
  new_folder_name: 'Nom du dossier',
  new_folder_create: 'Créer',
  new_folder_description: 'Le nouveau dossier sera créé dans « {$folder} ».',
  new_folder_error: {
    empty: 'Le nom du dossier manque.',
    invalid: 'Le nom ne peut ni contenir de barre oblique ni commencer par un point.',
    duplicate: 'Il y a déjà ici un dossier ou un fichier de ce nom.',
  },
  creating_folder: 'Création du dossier…',
  creating_folder_failed: 'Le dossier n’a pas pu être créé.',
  folder_options: 'Options du dossier',
  show_folder_options: 'Afficher les options du dossier',
  rename_folder: 'Renommer le dossier',
  delete_folder: 'Supprimer le dossier',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Saisissez un nouveau nom.}} one {{Saisissez un nouveau nom. Le fichier du dossier est déplacé avec lui, et toute entrée qui l’utilise est mise à jour.}} * {{Saisissez un nouveau nom. Les {$count} fichiers du dossier sont déplacés avec lui, et toute entrée qui les utilise est mise à jour.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Saisissez un nouveau nom.}} one {{Saisissez un nouveau nom. Le fichier du dossier est déplacé avec lui et change d’adresse ; mettez à jour les entrées qui l’utilisent.}} * {{Saisissez un nouveau nom. Les {$count} fichiers du dossier sont déplacés avec lui et changent d’adresse ; mettez à jour les entrées qui les utilisent.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Supprimer le dossier vide « {$name} » ?}} one {{Supprimer le dossier « {$name} » et le fichier qu’il contient ?}} * {{Supprimer le dossier « {$name} » et les {$count} fichiers qu’il contient ?}}',
  renaming_folder: 'Changement du nom du dossier…',
  renaming_folder_failed: 'Le dossier n’a pas pu être renommé.',
  deleting_folder: 'Suppression du dossier…',
  deleting_folder_failed: 'Le dossier n’a pas pu être supprimé.',
  replace_file: 'Remplacer le fichier',
  replace_image: 'Remplacer l’image',
  remove_file: 'Retirer le fichier',
  remove_image: 'Retirer l’image',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{La référence dans une entrée est retirée aussi.}} * {{Les références dans {$count} entrées sont retirées aussi.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{Ce fichier ne peut pas être supprimé : sans lui, les champs suivants d’autres entrées ne seraient plus valables. Modifiez d’abord ces entrées.}} * {{Ces fichiers ne peuvent pas être supprimés : sans eux, les champs suivants d’autres entrées ne seraient plus valables. Modifiez d’abord ces entrées.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{La référence dans une autre entrée est retirée aussi.}} * {{Les références dans {$count} autres entrées sont retirées aussi.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Cette entrée ne peut pas être supprimée : sans elle, les champs suivants d’autres entrées ne seraient plus valables. Modifiez d’abord ces entrées.}} * {{Ces entrées ne peuvent pas être supprimées : sans elles, les champs suivants d’autres entrées ne seraient plus valables. Modifiez d’abord ces entrées.}}',
  show_errors: 'Afficher les erreurs',
  folder_created: 'Le dossier est créé.',
  folder_path: 'Chemin du dossier',
  folder_contents: 'Contenu',
  x_folders:
    '.input {$count :integer} .match $count 0 {{Aucun dossier}} one {{{$count} dossier}} * {{{$count} dossiers}}',
  folder_renamed: 'Le dossier est renommé.',
  folder_deleted: 'Le dossier est supprimé.',
  entry_sidebar: {
    slug: {
      title: 'Adresse',
      generated_on_save:
        'Le nom dans l’adresse est formé à l’enregistrement, d’après le contenu ; la date et l’heure qu’il contient sont celles de l’enregistrement.',
      unavailable: 'Cette entrée n’a pas de nom pour une adresse.',
    },
  },
  save_conflict: {
    title: 'Quelqu’un d’autre a modifié cette entrée',
    modified_by: '{$name} a modifié cette entrée le {$date}, après que vous l’avez ouverte.',
    modified: 'Cette entrée a été modifiée dans le dépôt après que vous l’avez ouverte.',
    deleted: 'Cette entrée a été supprimée du dépôt après que vous l’avez ouverte.',
    overwrite_warning: 'Si vous enregistrez maintenant, ces modifications seront perdues.',
    recreate_warning: 'Si vous enregistrez maintenant, l’entrée sera créée à nouveau.',
    save_anyway: 'Enregistrer quand même',
    read_only:
      'Votre jeton ou votre compte ne permet ici que la lecture. Ce que vous avez écrit reste dans le formulaire ; laissez-le ouvert jusqu’à ce que vous puissiez écrire. Réponse du serveur : « {$said} ».',
    branch_protected:
      'Votre compte n’a pas le droit de modifier cette branche : elle est protégée, ou il manque une approbation. Ce que vous avez écrit n’est pas perdu. Réponse du serveur : « {$said} ».',
    branch_moved:
      'Quelqu’un d’autre a modifié le dépôt pendant l’enregistrement. Enregistrez encore une fois.',
  },
  remote_change: {
    reload_entry: 'Recharger l’entrée',
    confirm_reloading_entry: 'Recharger l’entrée ? Vos modifications non enregistrées seront perdues.',
  },
  list_item_options: 'Options de l’élément de liste',
  relation_field: {
    save_together_hint: '{$name} sera enregistré avec cette entrée.',
    add_failed: '{$name} n’a pas pu être ajouté. La console du navigateur dit pourquoi.',
  },
  assets_dialog: {
    title: { folder: 'Sélectionner un dossier' },
    selected_folder: 'Dossier sélectionné : {$path}',
    selected_folders:
      '.input {$count :integer} .match $count one {{{$count} dossier sélectionné}} * {{{$count} dossiers sélectionnés}}',
    no_subfolders: 'Ce dossier n’a pas de sous-dossiers.',
  },
  cloud_storage: { bunny_storage: { auth_key_label: 'Mot de passe de la zone de stockage' } },
  status: { deploying: 'Mise en ligne en cours' },
  workflow: { deploying_deletion: 'Suppression' },
};
