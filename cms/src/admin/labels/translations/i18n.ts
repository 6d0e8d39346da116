/** Texts about languages. Keys without the plugin's prefix. */
export const i18n: Readonly<Record<string, string>> = {
  'list-view.table.header.label': 'Sprachen',
  'Field.localized': 'Dieses Feld wird übersetzt',
  'Field.not-localized': 'Dieses Feld gilt für alle Sprachen',
  'Settings.locales.modal.locales.label': 'Sprachen',
  'actions.publish.dialog.title': 'Bestätigung',
  'CMEditViewCopyLocale.dialog.body': 'Der bisherige Inhalt wird durch den Inhalt der gewählten Sprache ersetzt:',
  'CMEditViewBulkLocale.draft-relation-warning':
    'Einige Fassungen verweisen auf Entwürfe. Was eine Seite braucht, muss zuerst veröffentlicht werden.',
  'CMEditViewBulkLocale.continue-confirmation': 'Möchten Sie fortfahren?',
  'actions.delete.dialog.body': 'Möchten Sie diese Sprachfassung löschen? Das lässt sich nicht rückgängig machen.',
};
