import { field, type TypeForm } from '../form.ts';
import { allLanguages, translation } from './common.ts';

export const alertForm: TypeForm = {
  noun: 'Eilmeldung',
  mainField: 'title',
  columns: ['title', 'severity', 'startsAt', 'endsAt'],
  sortBy: 'endsAt',
  newestFirst: true,
  fields: {
    title: field(12, 'Titel', 'Worum es geht, in wenigen Worten. Steht über den Seiten.'),
    text: field(12, 'Text', 'Ein bis zwei Sätze: was ist, was zu tun ist.'),
    severity: field(12, 'Dringlichkeit', 'Bestimmt Farbe und Zeichen der Meldung.'),
    startsAt: field(
      6,
      'Gilt ab',
      'Die Meldung steht auf den Seiten, sobald sie veröffentlicht ist, und nennt diesen Zeitpunkt.',
    ),
    endsAt: field(6, 'Gilt bis', 'Danach verschwindet die Meldung von selbst von der Website.'),
    branch: field(
      12,
      'Bereich',
      `Nur auf der Seite dieses Themas und allen darunter. Leer heißt: auf der ganzen Website. ${allLanguages}`,
    ),
    topic: field(6, 'Weiter zum Thema', `Seite, auf der mehr steht. ${allLanguages}`),
    url: field(6, 'Weiter zur Internetadresse', 'Statt eines Themas. Mit https://.', { placeholder: 'https://…' }),
    ...translation,
  },
};
