import type { CmsWords } from '../../shapes/cms.ts';

export const cmsWords: CmsWords = {
  select_item: '{$name} auswählen',
  folders: 'Ordner',
  more_folders: 'Weitere Ordner',
  sign_in_using_access_token_workflow_note:
    'Weil Änderungen hier geprüft werden, muss das Token auch Pull Requests lesen und schreiben dürfen.',
  sign_in_with_link: 'Anmelden mit Link',
  sign_in_with_link_confirmation:
    'Dieser Link meldet Sie bei {$service} als {$account} an und übernimmt die Einstellungen des Geräts, auf dem er erstellt wurde. Fahren Sie nur fort, wenn Sie den Link selbst erstellt haben.',
  domain: 'Domain',
  file_unavailable: 'Nicht verfügbar',
  file_unavailable_description:
    'Diese Datei konnte nicht geladen werden. Vielleicht wurde sie verschoben oder gelöscht.',
  back_to_parent_folder: 'Zurück zum übergeordneten Ordner',
  new_folder: 'Neuer Ordner',
  new_folder_name: 'Name des Ordners',
  new_folder_create: 'Anlegen',
  new_folder_description: 'Der neue Ordner wird in „{$folder}“ angelegt.',
  new_folder_error: {
    empty: 'Der Name des Ordners fehlt.',
    invalid: 'Der Name darf keinen Schrägstrich enthalten und nicht mit einem Punkt beginnen.',
    duplicate: 'Einen Ordner oder eine Datei mit diesem Namen gibt es hier schon.',
  },
  creating_folder: 'Der Ordner wird angelegt …',
  creating_folder_failed: 'Der Ordner konnte nicht angelegt werden.',
  folder_options: 'Ordner: Optionen',
  show_folder_options: 'Optionen des Ordners anzeigen',
  rename_folder: 'Ordner umbenennen',
  delete_folder: 'Ordner löschen',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{Geben Sie einen neuen Namen ein.}} one {{Geben Sie einen neuen Namen ein. Die Datei im Ordner zieht mit um, und jeder Eintrag, der sie verwendet, wird angepasst.}} * {{Geben Sie einen neuen Namen ein. Die {$count} Dateien im Ordner ziehen mit um, und jeder Eintrag, der sie verwendet, wird angepasst.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{Geben Sie einen neuen Namen ein.}} one {{Geben Sie einen neuen Namen ein. Die Datei im Ordner zieht mit um und hat dann eine andere Adresse; passen Sie die Einträge an, die sie verwenden.}} * {{Geben Sie einen neuen Namen ein. Die {$count} Dateien im Ordner ziehen mit um und haben dann andere Adressen; passen Sie die Einträge an, die sie verwenden.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{Den leeren Ordner „{$name}“ löschen?}} one {{Den Ordner „{$name}“ mit der Datei darin löschen?}} * {{Den Ordner „{$name}“ mit den {$count} Dateien darin löschen?}}',
  renaming_folder: 'Der Ordner wird umbenannt …',
  renaming_folder_failed: 'Der Ordner konnte nicht umbenannt werden.',
  deleting_folder: 'Der Ordner wird gelöscht …',
  deleting_folder_failed: 'Der Ordner konnte nicht gelöscht werden.',
  replace_file: 'Datei ersetzen',
  replace_image: 'Bild ersetzen',
  remove_file: 'Datei entfernen',
  remove_image: 'Bild entfernen',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Der Verweis darauf in einem Eintrag wird mit entfernt.}} * {{Die Verweise darauf in {$count} Einträgen werden mit entfernt.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{Diese Datei kann nicht gelöscht werden, denn ohne sie wären die folgenden Felder anderer Einträge nicht mehr gültig. Ändern Sie diese Einträge zuerst.}} * {{Diese Dateien können nicht gelöscht werden, denn ohne sie wären die folgenden Felder anderer Einträge nicht mehr gültig. Ändern Sie diese Einträge zuerst.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Der Verweis darauf in einem anderen Eintrag wird mit entfernt.}} * {{Die Verweise darauf in {$count} anderen Einträgen werden mit entfernt.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Dieser Eintrag kann nicht gelöscht werden, denn ohne ihn wären die folgenden Felder anderer Einträge nicht mehr gültig. Ändern Sie diese Einträge zuerst.}} * {{Diese Einträge können nicht gelöscht werden, denn ohne sie wären die folgenden Felder anderer Einträge nicht mehr gültig. Ändern Sie diese Einträge zuerst.}}',
  show_errors: 'Fehler anzeigen',
  folder_created: 'Der Ordner ist angelegt.',
  folder_path: 'Pfad des Ordners',
  folder_contents: 'Inhalt',
  x_folders:
    '.input {$count :integer} .match $count 0 {{Keine Ordner}} one {{{$count} Ordner}} * {{{$count} Ordner}}',
  folder_renamed: 'Der Ordner ist umbenannt.',
  folder_deleted: 'Der Ordner ist gelöscht.',
  entry_sidebar: {
    slug: {
      title: 'Adresse',
      generated_on_save:
        'Der Name in der Adresse wird beim Speichern aus dem Inhalt gebildet; Datum und Uhrzeit darin sind die des Speicherns.',
      unavailable: 'Dieser Eintrag hat keinen Namen für eine Adresse.',
    },
  },
  save_conflict: {
    title: 'Jemand anders hat diesen Eintrag geändert',
    modified_by: '{$name} hat diesen Eintrag am {$date} geändert, nachdem Sie ihn geöffnet hatten.',
    modified: 'Dieser Eintrag wurde im Repositorium geändert, nachdem Sie ihn geöffnet hatten.',
    deleted: 'Dieser Eintrag wurde im Repositorium gelöscht, nachdem Sie ihn geöffnet hatten.',
    overwrite_warning: 'Wenn Sie jetzt speichern, gehen diese Änderungen verloren.',
    recreate_warning: 'Wenn Sie jetzt speichern, wird der Eintrag neu angelegt.',
    save_anyway: 'Trotzdem speichern',
    read_only:
      'Ihr Token oder Ihr Konto darf hier nur lesen. Was Sie geschrieben haben, steht weiter im Formular; lassen Sie es offen, bis Sie schreiben dürfen. Der Server sagt: „{$said}“.',
    branch_protected:
      'Ihr Konto darf diesen Zweig nicht ändern: Er ist geschützt, oder es fehlt eine Freigabe. Was Sie geschrieben haben, ist nicht verloren. Der Server sagt: „{$said}“.',
    branch_moved:
      'Während des Speicherns hat jemand anders das Repositorium geändert. Bitte speichern Sie noch einmal.',
  },
  remote_change: {
    reload_entry: 'Eintrag neu laden',
    confirm_reloading_entry: 'Den Eintrag neu laden? Ihre ungespeicherten Änderungen gehen dabei verloren.',
  },
  list_item_options: 'Optionen des Listeneintrags',
  relation_field: {
    save_together_hint: '{$name} wird zusammen mit diesem Eintrag gespeichert.',
    add_failed: '{$name} konnte nicht angelegt werden. Näheres steht in der Konsole des Browsers.',
  },
  assets_dialog: {
    title: { folder: 'Ordner auswählen' },
    selected_folder: 'Ausgewählter Ordner: {$path}',
    selected_folders:
      '.input {$count :integer} .match $count one {{{$count} Ordner ausgewählt}} * {{{$count} Ordner ausgewählt}}',
    no_subfolders: 'Dieser Ordner hat keine Unterordner.',
  },
  cloud_storage: { bunny_storage: { auth_key_label: 'Passwort der Storage Zone' } },
  status: { deploying: 'Wird ausgeliefert' },
  workflow: { deploying_deletion: 'Löschung' },
};
