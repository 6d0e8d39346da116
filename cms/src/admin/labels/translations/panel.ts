/** Texts of the panel's frame and forms that its German translation lacks or that say nothing to an editor. */
export const panel: Readonly<Record<string, string>> = {
  'app.error.chunk.title': 'Diese Ansicht konnte nicht geladen werden',
  'app.error.chunk.message':
    'Vielleicht startet der Server gerade oder die Verbindung war unterbrochen. Bitte laden Sie die Seite neu. Hilft das nicht, leeren Sie den Zwischenspeicher des Browsers.',
  'app.error.chunk.reload': 'Seite neu laden',
  'app.components.Select.placeholder': 'Auswählen',
  'app.session.ended.title': 'Sie wurden abgemeldet',
  'app.session.ended.unsaved':
    'Ihre Sitzung ist beendet. Änderungen, die nicht gespeichert sind, gehen verloren, wenn Sie sich neu anmelden.',
  'app.utils.update-filter': 'Filter ändern',
  'app.HeaderLayout.docLink.label': 'Mehr dazu in der Dokumentation',
  'global.sessions.active-devices': 'Angemeldete Geräte',
  'components.Input.error.validation.required': 'Diese Angabe fehlt.',
  'components.Input.error.validation.minLength': 'Zu kurz: mindestens {min} Zeichen.',
  'components.Input.error.validation.maxLength': 'Zu lang: höchstens {max} Zeichen.',
  'components.Input.error.validation.min': 'Zu klein: mindestens {min}.',
  'components.Input.error.validation.max': 'Zu groß: höchstens {max}.',
  'components.Input.error.validation.regex': 'Die Schreibweise stimmt nicht. Wie sie sein soll, steht unter dem Feld.',
  'components.Input.error.validation.email': 'Bitte eine gültige E-Mail-Adresse angeben.',
};
