import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { within } from '@testing-library/dom';
import { JSDOM } from 'jsdom';

/** Renders a component to a document, so that a test can ask what a person meets there. */
export async function render(component: AstroComponentFactory, props: Record<string, unknown>) {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component, { props, partial: false });
  const { document } = new JSDOM(html).window;
  return { document, page: within(document.body) };
}
