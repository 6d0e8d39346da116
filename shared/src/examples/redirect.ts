import type { Examples } from './example.ts';
import { broken } from './example.ts';

const required = {
  documentId: 'alte-adresse',
  locale: null,
  fromPath: '/alte/adresse/',
  code: 'movedPermanently',
  toTopic: { documentId: 'integration' },
};

const gone = { ...required, code: 'gone', toTopic: null };

const GERMAN_TARGET = 'Eine Weiterleitung hat genau ein Ziel; „gone“ hat keins.';

export const redirectExamples: Examples = {
  type: 'redirect',
  valid: {
    'to a topic': required,
    'to a path': { ...required, toTopic: null, toPath: '/themen/' },
    'to another site, for now': { ...required, code: 'found', toTopic: null, toPath: 'https://www.dortmund.de/themen' },
    'to an address with umlauts': { ...required, toTopic: null, toPath: 'https://münchen.example/straße' },
    'a page that is gone': gone,
  },
  broken: [
    broken(required, 'no target', { toTopic: null }, 'code', GERMAN_TARGET),
    broken(required, 'two targets', { toPath: '/themen/' }, 'code', GERMAN_TARGET),
    broken(gone, 'a page that is gone and still leads somewhere', { toPath: '/themen/' }, 'code', GERMAN_TARGET),
    broken(
      required,
      'an old path without slashes',
      { fromPath: 'alte-adresse' },
      'fromPath',
      'Ein Pfad beginnt und endet mit einem Schrägstrich: /alte/adresse/.',
    ),
    broken(
      required,
      'a target without encryption',
      { toTopic: null, toPath: 'http://alt.dortmund.de/' },
      'toPath',
      'Bitte einen Pfad dieses Portals angeben, der mit einem Schrägstrich beginnt und endet (/…/), oder eine vollständige Adresse, die mit https:// beginnt.',
    ),
    broken(
      required,
      'a target that is no address',
      { toTopic: null, toPath: 'https://100%/' },
      'toPath',
      'Der Link „https://100%/“ führt nirgendwohin. Erlaubt sind https://…, mailto:…, tel:… oder eine Seite dieses Portals (/…/).',
    ),
  ],
};
