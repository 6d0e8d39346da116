import { plainLanguagePath } from '@themenportal/shared/paths';
import type { EntryChange } from '@themenportal/shared/changes';
import {
  brokenLink,
  brokenLinkForEditors,
  describeBrokenLink,
  type LinkTargets,
} from '../../release/checks/broken-link.ts';
import { contentFaults } from '../../release/checks/content-faults.ts';
import type { EmittedPage } from '../../release/emitted-page.ts';
import type { EntryIndex } from '../entry-index.ts';
import { PublishFault } from '../../publish-fault.ts';

/**
 * Refuses a page that lacks what every page has, or a link in it that leads nowhere. `sound` keeps which links do lead
 * somewhere, from one page to the next.
 */
export function checkPage(path: string, page: EmittedPage, targets: LinkTargets, sound = new Set<string>()): void {
  const [fault] = contentFaults(path, page, targets.siteUrl);
  if (fault !== undefined) {
    throw new PublishFault(
      `The page is not as pages are: ${fault}.`,
      `Die Seite ${path} ließ sich nicht richtig aufbauen. Bitte geben Sie diese Angabe weiter: ${fault}`,
    );
  }
  for (const address of page.links) {
    const broken = brokenLink(path, address, targets, sound);
    if (broken) throw new PublishFault(`${describeBrokenLink(broken)}.`, brokenLinkForEditors(broken));
  }
}

/** Refuses to take away what a text elsewhere links to: a page or a section of one, a file, an old address that leads on. */
export function checkLinksTo(
  path: string,
  page: EmittedPage | undefined,
  index: EntryIndex,
  targets: LinkTargets,
): void {
  if (!page && (targets.hasPage(path) || targets.answersAt(path))) return;
  const broken = index.linkingTo(path).find(({ fragment }) => !page || (fragment !== '' && !page.ids.has(fragment)));
  if (!broken) return;
  const place = page ? `${path}#${broken.fragment}` : path;
  const advice = page
    ? 'Entfernen oder ändern Sie zuerst dort den Link.'
    : 'Entfernen Sie zuerst dort den Link, oder legen Sie eine Weiterleitung von dieser Adresse an.';
  throw new PublishFault(
    `"${broken.name}" links to ${place}, which would be gone.`,
    `In „${broken.name}“ steht ein Link auf ${place}. ${advice}`,
  );
}

/** Refuses to lose a page that no change speaks of. `documentAt` knows what was there before the changes. */
export function checkTombstone(
  path: string,
  changes: readonly EntryChange[],
  documentAt: (path: string) => string | undefined,
): void {
  // A page in Leichte Sprache lies below the page that it belongs to.
  const original = path.replace(/[^/]+\/$/, '');
  const owner = documentAt(path) ?? (plainLanguagePath(original) === path ? documentAt(original) : undefined);
  if (changes.some(({ documentId, type }) => documentId === owner || (owner === undefined && type === 'portal')))
    return;
  throw new PublishFault(
    `The page ${path} would be gone, but no change of the CMS says so.`,
    `Durch diese Änderung würde die Seite ${path} verschwinden, obwohl sie niemand zurückgezogen hat. Sie bleibt online.`,
  );
}
