import type { Library } from '../library.ts';
import type { PageData } from '../page-data.ts';
import type { Route, Routes } from '../routes.ts';
import type { Assembled, Assembly } from './assembly.ts';
import { assembleConcept } from './concept.ts';
import { assembleErrorPage } from './error-page.ts';
import { assembleFrame } from './frame.ts';
import { assembleHome } from './home.ts';
import { assembleLegal } from './legal.ts';
import { assembleOffice } from './office-page.ts';
import { assemblePlainLanguage } from './plain-language.ts';
import { type SharedParts, sharedParts } from './shared-parts.ts';
import { assembleTopic } from './topic.ts';

/** Joins what the page at `route` shows. Pure: the same content gives the same page. */
export function assemble(
  library: Library,
  routes: Routes,
  route: Route,
  parts: SharedParts = sharedParts(library),
): PageData {
  const { locale, documentId } = route;
  const assembly = { library, parts, locale, documentId };
  const { head, content } = assembleContent(assembly, route);
  return { ...assembleFrame(assembly, routes, route, head), ...content };
}

function assembleContent(assembly: Assembly, { kind }: Route): Assembled {
  switch (kind) {
    case 'home':
      return assembleHome(assembly);
    case 'topic':
      return assembleTopic(assembly);
    case 'office':
      return assembleOffice(assembly);
    case 'concept':
      return assembleConcept(assembly);
    case 'legal':
      return assembleLegal(assembly);
    case 'portal-plain-language':
    case 'topic-plain-language':
    case 'legal-plain-language':
      return assemblePlainLanguage(assembly, kind);
    case 'not-found':
    case 'gone':
      return assembleErrorPage(assembly, kind);
    default:
      return kind satisfies never;
  }
}
