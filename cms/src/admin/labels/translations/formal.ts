/** What the panel's own German says to an editor as to a friend. */
export const formal: Readonly<Record<string, string>> = {
  'Auth.components.Oops.text': 'Ihr Konto ist gesperrt.',
  'Auth.components.Oops.text.admin': 'Ist das ein Irrtum, wenden Sie sich bitte an Ihre Administration.',
  'Auth.form.button.login.providers.error': 'Die Anmeldung über diesen Anbieter ist nicht gelungen.',
  'Auth.form.error.blocked': 'Die Administration hat Ihr Konto gesperrt.',
  'Auth.form.error.confirmed': 'Die E-Mail-Adresse Ihres Kontos ist nicht bestätigt.',
  'Auth.form.error.email.provide': 'Bitte geben Sie Ihren Benutzernamen oder Ihre E-Mail-Adresse an.',
  'Auth.form.error.password.format': 'Ihr Passwort darf das Zeichen `$` höchstens dreimal enthalten.',
  'Auth.form.error.password.local':
    'Für dieses Konto gibt es hier kein Passwort. Melden Sie sich so an, wie das Konto angelegt wurde.',
  'Auth.form.error.password.provide': 'Bitte geben Sie Ihr Passwort ein.',
  'Auth.form.forgot-password.email.label': 'Ihre E-Mail-Adresse',
  'Auth.form.register.subtitle':
    'Ihre Zugangsdaten dienen nur der Anmeldung hier. Gespeichert werden sie in der Datenbank dieses Systems.',
  'Auth.form.welcome.subtitle': 'Melden Sie sich mit Ihrem Konto an',
  'HomePage.header.subtitle': 'Hier sehen Sie, was zuletzt geschah und was zu tun ist.',
  'HomePage.widget.no-permissions': 'Sie dürfen diese Kachel nicht ansehen.',
  'Settings.profile.form.notify.data.loaded': 'Ihre Angaben sind geladen.',
  'Settings.profile.form.section.experience.interfaceLanguage.hint': 'In dieser Sprache sehen Sie die Oberfläche.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp':
    'Diese Einstellungen gelten nur für Sie. Mehr dazu {here}.',
  'app.components.EmptyStateLayout.content-permissions': 'Sie dürfen diesen Inhalt nicht ansehen.',
  'app.confirm.body': 'Sind Sie sicher?',
  'app.page.not.found': 'Diese Seite gibt es nicht.',
  'global.select-all-entries': 'Alle Einträge auswählen',
  'notification.error.invalid.configuration': 'Die Einrichtung ist fehlerhaft. Näheres steht im Protokoll des Servers.',
  'content-manager.components.EmptyAttributesBlock.description': 'Sie können die Einstellungen ändern.',
  'content-manager.components.FieldSelect.label': 'Feld hinzufügen',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Einige Änderungen sind nicht gespeichert. Möchten Sie das Fenster trotzdem schließen? Sie gehen dann verloren.',
  'content-manager.containers.Home.introduction': 'Wählen Sie links, was Sie bearbeiten möchten.',
  'content-manager.containers.Home.pluginHeaderDescription': 'Einträge ansehen und bearbeiten',
  'content-manager.containers.list.autoCloneModal.description':
    'Es entsteht ein Eintrag mit dem gleichen Inhalt. Nur diese Felder müssen Sie noch ändern:',
  'content-manager.emptyAttributes.description': 'Fügen Sie das erste Feld hinzu.',
  'content-manager.notification.error.displayedFields': 'Mindestens ein Feld muss zu sehen sein.',
  'content-manager.notification.info.SettingPage.disableSort': 'Nach mindestens einem Feld muss man sortieren können.',
  'content-manager.notification.info.minimumFields': 'Mindestens ein Feld muss zu sehen sein.',
  'content-manager.notification.upload.error': 'Beim Hochladen Ihrer Dateien ist ein Fehler aufgetreten.',
  'content-manager.pages.NoContentType.button': 'Inhaltstyp anlegen',
  'content-manager.pages.NoContentType.text': 'Es gibt noch keine Inhaltstypen.',
  'content-manager.permissions.not-allowed.create': 'Sie dürfen hier nichts anlegen.',
  'content-manager.permissions.not-allowed.update': 'Sie dürfen diesen Eintrag nicht ansehen.',
  'content-manager.popUpWarning.bodyMessage.contentType.delete': 'Möchten Sie diesen Eintrag löschen?',
  'content-manager.popUpWarning.bodyMessage.contentType.delete.all': 'Möchten Sie diese Einträge löschen?',
  'content-manager.popUpWarning.warning.unpublish':
    'Der Eintrag verschwindet von der Website und bleibt hier als Entwurf.',
  'content-manager.popUpWarning.warning.unpublish-question': 'Möchten Sie ihn zurückziehen?',
  'content-manager.popUpWarning.warning.updateAllSettings': 'Das ändert alle Ihre Einstellungen.',
  'content-manager.history.content.new-field.message':
    'Dieses Feld gab es in der früheren Fassung nicht. Wenn Sie sie wiederherstellen, ist es leer.',
  'content-manager.history.content.localized':
    'Dieser Inhalt gehört zu dieser Sprache. Wenn Sie die Fassung wiederherstellen, bleiben die anderen Sprachen, wie sie sind.',
  'content-manager.history.content.not-localized':
    'Dieser Inhalt gilt für alle Sprachen. Wenn Sie die Fassung wiederherstellen, ändert er sich in allen.',
  'content-manager.history.restore.confirm.title': 'Möchten Sie diese Fassung wiederherstellen?',
  'content-manager.history.restore.confirm.message':
    '{isDraft, select, true {Sie ersetzt Ihren Entwurf.} other {Sie ersetzt den Entwurf und ist danach noch nicht veröffentlicht. Das können Sie jederzeit tun.}}',
  'content-manager.validation.error.unreadable-required-field':
    'Einige Pflichtfelder dürfen Sie nicht ansehen. Bitten Sie Ihre Administration um die Rechte.',
  'upload.bulk.select.label': 'Alle Dateien auswählen',
  'upload.content.isLoading': 'Die Dateien werden geladen.',
  'upload.input.placeholder': 'Wählen Sie hier eine Datei aus, oder ziehen Sie eine hierher.',
  'upload.input.notification.not-supported': 'Möglich sind hier nur Dateien dieser Art: {fileTypes}',
  'upload.list.assets-empty.subtitle': 'Fügen Sie welche hinzu.',
  'upload.list.assets.empty': 'Laden Sie Ihre ersten Dateien hoch …',
  'upload.list.assets.empty-upload': 'Laden Sie Ihre ersten Dateien hoch …',
  'upload.list.assets.loading-asset': 'Die Vorschau wird geladen: {path}',
  'upload.modal.header.select-files': 'Dateien auswählen',
  'upload.modal.upload-list.footer.button':
    '{number, plural, one {# Datei} other {# Dateien}} in die Medienbibliothek laden',
  'upload.permissions.not-allowed.update': 'Sie dürfen diese Datei nicht bearbeiten.',
  'upload.tabs.title': 'Wie möchten Sie Dateien hochladen?',
  'upload.window.confirm.close-modal.file': 'Möchten Sie das Fenster schließen? Ihre Änderungen gehen verloren.',
  'upload.window.confirm.close-modal.files':
    'Möchten Sie das Fenster schließen? Einige Dateien sind noch nicht hochgeladen.',
  'upload.config.note': 'In der Medienbibliothek können Sie davon abweichen.',
  'upload.config.popUpWarning.warning.updateAllSettings': 'Das ändert alle Ihre Einstellungen.',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Sprache auswählen …',
};
