import type { Redirect } from '@themenportal/shared/content';
import { SOURCE_LOCALE } from '@themenportal/shared/locales';
import { z } from 'zod';
import { PublishFault } from '../publish-fault.ts';
import type { Library } from './library.ts';
import type { Routes } from './routes.ts';

const RedirectTargetSchema = z.object({ status: z.literal([301, 302, 410]), target: z.string().optional() });
export type RedirectTarget = z.output<typeof RedirectTargetSchema>;

export function readRedirectTarget(json: string): RedirectTarget {
  return RedirectTargetSchema.parse(JSON.parse(json));
}

const STATUS = { movedPermanently: 301, found: 302, gone: 410 } as const;

/** Where an old address leads. Refuses one that leads nowhere; a page that exists again wins over its redirect. */
export function redirectTarget(library: Library, routes: Routes, redirect: Redirect): RedirectTarget | undefined {
  const { fromPath, documentId } = redirect;
  if (routes.has(fromPath)) return undefined;
  const other = library.redirectsFrom(SOURCE_LOCALE, fromPath).find((found) => found.documentId !== documentId);
  if (other) {
    throw new PublishFault(
      `Two redirects have the address ${fromPath}: "${other.documentId}" and "${documentId}". Delete one of them.`,
      `Für ${fromPath} gibt es schon eine andere Weiterleitung. Bitte löschen Sie eine der beiden.`,
    );
  }
  const target = targetOf(library, redirect);
  if (target?.startsWith('/') && !routes.has(target)) {
    throw new PublishFault(
      `The redirect "${documentId}" from ${fromPath} leads to ${target}, where there is no page. ` +
        'Correct its target or delete it, and build again.',
      `Das Ziel ${target} gibt es auf der Website nicht. Bitte ändern Sie das Ziel, oder löschen Sie die Weiterleitung.`,
    );
  }
  return { status: STATUS[redirect.code], ...(target !== undefined && { target }) };
}

function targetOf({ topics, offices, concepts }: Library, redirect: Redirect): string | undefined {
  const from = `The redirect "${redirect.documentId}" from ${redirect.fromPath}`;
  if (redirect.toTopic !== undefined) return topics.get(SOURCE_LOCALE, redirect.toTopic, from).path;
  if (redirect.toOffice !== undefined) return offices.get(SOURCE_LOCALE, redirect.toOffice, from).path;
  if (redirect.toConcept !== undefined) return concepts.get(SOURCE_LOCALE, redirect.toConcept, from).path;
  return redirect.toPath;
}
