import { field, type TypeForm } from '../form.ts';
import { plainLanguage, signLanguageVideo, translation } from './common.ts';

export const portalForm: TypeForm = {
  noun: 'Portal',
  mainField: 'portalName',
  columns: ['portalName', 'cityName'],
  sortBy: 'portalName',
  fields: {
    cityName: field(6, 'Name der Stadt', 'Steht im Kopf jeder Seite.'),
    portalName: field(6, 'Name des Portals', 'Steht im Kopf jeder Seite und im Titel des Browserfensters.'),
    introduction: field(12, 'Begrüßung', 'Der Text oben auf der Startseite.'),
    footer: field(12, 'Fußzeile', 'Der Text am Ende jeder Seite.'),
    contentLicence: field(6, 'Lizenz der Inhalte', 'Unter dieser Lizenz dürfen andere die Texte weiterverwenden.'),
    phone115: field(6, 'Behördennummer 115 anzeigen', '„Ja“, wenn die Stadt an die 115 angeschlossen ist.'),
    plainLanguage,
    signLanguageVideo,
    ...translation,
  },
};
