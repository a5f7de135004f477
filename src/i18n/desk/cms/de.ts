/** What the CMS says in English only, by its own keys. */
export const cmsGerman: Readonly<Record<string, string>> = {
  select_item: '{$name} auswählen',
  show_errors: 'Fehler zeigen',
  list_item_options: 'Optionen des Listeneintrags',
  file_unavailable: 'Nicht verfügbar',
  file_unavailable_description:
    'Diese Datei konnte nicht geladen werden. Vielleicht wurde sie verschoben oder gelöscht.',
  replace_file: 'Datei ersetzen',
  replace_image: 'Bild ersetzen',
  remove_file: 'Datei entfernen',
  remove_image: 'Bild entfernen',
  folders: 'Ordner',
  more_folders: 'Weitere Ordner',
  back_to_parent_folder: 'Zum übergeordneten Ordner',
  sign_in_using_access_token_workflow_note:
    'Weil Änderungen geprüft werden, braucht es auch Lese- und Schreibzugriff auf Pull Requests.',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count one {{Auch der Verweis darauf in einem Eintrag wird entfernt.}} * {{Auch die Verweise darauf in {$count} Einträgen werden entfernt.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count one {{Diese Datei kann nicht gelöscht werden, weil den folgenden Feldern sonst etwas fehlt. Ändern Sie zuerst die Einträge, die sie verwenden.}} * {{Diese Dateien können nicht gelöscht werden, weil den folgenden Feldern sonst etwas fehlt. Ändern Sie zuerst die Einträge, die sie verwenden.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{Auch der Verweis darauf in einem anderen Eintrag wird entfernt.}} * {{Auch die Verweise darauf in {$count} anderen Einträgen werden entfernt.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Dieser Eintrag kann nicht gelöscht werden, weil den folgenden Feldern anderer Einträge sonst etwas fehlt. Ändern Sie zuerst diese Einträge.}} * {{Diese Einträge können nicht gelöscht werden, weil den folgenden Feldern anderer Einträge sonst etwas fehlt. Ändern Sie zuerst diese Einträge.}}',
  'entry_sidebar.slug.title': 'Name des Ordners',
  'entry_sidebar.slug.generated_on_save':
    'Der Name des Ordners entsteht beim Speichern aus dem Inhalt des Eintrags.',
  'entry_sidebar.slug.unavailable': 'Dieser Eintrag hat keinen Ordner.',
  'save_conflict.title': 'Jemand anderes hat diesen Eintrag geändert',
  'save_conflict.modified_by':
    '{$name} hat diesen Eintrag am {$date} geändert, nachdem Sie ihn geöffnet haben.',
  'save_conflict.modified': 'Dieser Eintrag wurde geändert, nachdem Sie ihn geöffnet haben.',
  'save_conflict.deleted': 'Dieser Eintrag wurde gelöscht, nachdem Sie ihn geöffnet haben.',
  'save_conflict.overwrite_warning':
    'Wenn Sie jetzt speichern, ersetzt Ihr Text die andere Fassung; sie bleibt nur in der Versionsgeschichte erhalten.',
  'save_conflict.recreate_warning': 'Wenn Sie jetzt speichern, wird er neu angelegt.',
  'save_conflict.save_anyway': 'Trotzdem speichern',
  'save_conflict.branch_moved':
    'Während des Speicherns hat jemand anderes das Repositorium geändert. Speichern Sie noch einmal.',
  'remote_change.reload_entry': 'Eintrag neu laden',
  'remote_change.confirm_reloading_entry':
    'Soll der Eintrag neu geladen werden? Was Sie nicht gespeichert haben, geht verloren.',
  'relation_field.save_together_hint':
    'Was Sie hier neu anlegen ({$name}), wird zusammen mit diesem Eintrag gespeichert.',
  'relation_field.add_failed': 'Das Hinzufügen ({$name}) ist misslungen.',
  'assets_dialog.title.folder': 'Ordner auswählen',
  'assets_dialog.selected_folder': 'Ausgewählter Ordner: {$path}',
  'assets_dialog.no_subfolders': 'Dieser Ordner hat keine Unterordner.',
  'status.deploying': 'Wird ausgeliefert',
  'workflow.deploying_deletion': 'Löschung',
};
