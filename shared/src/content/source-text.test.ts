import { expect, test } from 'vitest';
import { isTracked, sourceText, translatedText } from './source-text.ts';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

const stored = {
  id: 7,
  title: 'Vielfalt',
  slug: 'vielfalt',
  introduction: [
    paragraph('Erster  Absatz.'),
    {
      type: 'list',
      format: 'unordered',
      children: [
        {
          type: 'list-item',
          children: [
            { type: 'text', text: 'Eins ' },
            { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'und zwei' }] },
          ],
        },
      ],
    },
  ],
  sections: [
    { id: 1, __component: 'sections.text', heading: 'Hintergrund', body: [paragraph('Text.')] },
    {
      id: 2,
      __component: 'sections.accordion',
      heading: null,
      questions: [{ id: 3, question: 'Warum?', answer: [paragraph('Darum.')] }],
    },
  ],
};

test('The text is what people read, in its order, without marks and ids', () => {
  expect(sourceText(stored)).toBe('Vielfalt\nErster Absatz.\nEins und zwei\nHintergrund\nText.\nWarum?\nDarum.');
});

test('The store, the wire and a package give the same text', () => {
  const wire = {
    ...stored,
    id: undefined,
    sections: stored.sections.map(({ __component, id: _id, ...section }) => ({ ...section, __typename: __component })),
  };
  expect(sourceText(wire)).toBe(sourceText(stored));
});

test('What is not text of the page does not change it', () => {
  expect(sourceText({ ...stored, slug: 'anders', summary: 'Neu', position: 3 })).toBe(sourceText(stored));
});

test('A composed and a decomposed umlaut are the same text', () => {
  expect(sourceText({ title: 'O\u0308ffnung' })).toBe(sourceText({ title: 'Öffnung' }));
});

test('An accessibility statement is part of the text', () => {
  const statement = { conformity: 'partial', exceptions: [{ description: 'Videos', reason: 'Ohne Untertitel' }] };
  const page = { title: 'Barrierefreiheit', body: [paragraph('Erklärung.')], accessibilityStatement: statement };
  expect(sourceText(page)).toBe('Barrierefreiheit\nErklärung.\npartial\nVideos\nOhne Untertitel');
  expect(translatedText('legal-page', page)).toBe(sourceText(page));
});

test('What a translation renders is what a reader relies on, by type', () => {
  const topic = { ...stored, summary: 'Worum es geht.', kicker: 'Dach', changeNote: 'Neu', imageAlt: 'Ein Haus' };
  expect(translatedText('topic', topic)).toBe(sourceText(stored).replace('\n', '\nWorum es geht.\n'));
  expect(translatedText('office', { name: 'Amt', description: null, hoursNote: 'Nach Absprache', phone: '+49' })).toBe(
    'Amt\nNach Absprache',
  );
  expect(translatedText('alert', { title: 'Sturm', text: 'Bleiben Sie zu Hause.', severity: 'danger' })).toBe(
    'Sturm\nBleiben Sie zu Hause.',
  );
});

test('Types without words of their own are not tracked', () => {
  expect(['redirect' as const, 'service-teaser' as const].filter(isTracked)).toEqual([]);
});
