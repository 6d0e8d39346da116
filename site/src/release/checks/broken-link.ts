/** What links can lead to. */
export interface LinkTargets {
  readonly siteUrl: string;
  hasPage(pathname: string): boolean;
  /** Of the page at a path; undefined where there is none. */
  idsAt(pathname: string): ReadonlySet<string> | undefined;
  /** Whether anything else answers at a path: a file, or what is rendered on demand. */
  answersAt(pathname: string): boolean;
}

/** A path of this site, decoded, with the slash to which the server leads on, and the id in the page there, if one is named. */
interface LinkTarget {
  readonly pathname: string;
  readonly fragment: string;
}

interface BrokenLink {
  /** Of the page that it stands in. */
  readonly path: string;
  readonly address: string;
  /** Undefined where the address is none. */
  readonly target?: LinkTarget;
  /** Whether there is a page, and only the id in it is missing. */
  readonly pageThere: boolean;
}

/**
 * Undefined for a link that leads somewhere, or to another site. An address from the root leads to the same place from
 * every page: those that lead somewhere are added to `sound`, and not looked up again.
 */
export function brokenLink(
  path: string,
  address: string,
  targets: LinkTargets,
  sound = new Set<string>(),
): BrokenLink | undefined {
  if (sound.has(address)) return undefined;
  const broken = findBroken(path, address, targets);
  if (!broken && address.startsWith('/')) sound.add(address);
  return broken;
}

function findBroken(path: string, address: string, targets: LinkTargets): BrokenLink | undefined {
  const target = targetOf(path, address, targets.siteUrl);
  if (target === 'elsewhere') return undefined;
  if (!target) return { path, address, pageThere: false };
  const { pathname, fragment } = target;
  if (!targets.hasPage(pathname))
    return targets.answersAt(pathname) ? undefined : { path, address, target, pageThere: false };
  return fragment && !targets.idsAt(pathname)?.has(fragment) ? { path, address, target, pageThere: true } : undefined;
}

/** From the root to a page, and as it will be asked for: so are most addresses. */
const PLAIN = /^((?:\/[\w-]+)*\/)(?:#([\w-]+))?$/;

/** Undefined for what is no address, a bare `%` and other bytes that are not UTF-8 included. */
export function targetOf(path: string, address: string, siteUrl: string): LinkTarget | 'elsewhere' | undefined {
  const plain = PLAIN.exec(address);
  if (plain) return { pathname: plain[1] ?? '', fragment: plain[2] ?? '' };
  const url = URL.parse(address, siteUrl + path);
  if (!url) return undefined;
  if (url.origin !== new URL(siteUrl).origin) return 'elsewhere';
  try {
    const pathname = decodeURI(url.pathname);
    return {
      pathname: isFile(pathname) ? pathname : withSlash(pathname),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return undefined;
  }
}

/** Addresses of pages have no dots. */
function isFile(pathname: string): boolean {
  return /\.[^/]*$/.test(pathname);
}

function withSlash(pathname: string): string {
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** For operators. */
export function describeBrokenLink({ path, address, target, pageThere }: BrokenLink): string {
  if (!target) return `${path} links to "${address}", which is not an address`;
  return pageThere
    ? `${path} links to ${target.pathname}#${target.fragment}, but nothing there has that id`
    : `${path} links to ${target.pathname}, which does not exist`;
}

/** For editors. */
export function brokenLinkForEditors({ path, address, target, pageThere }: BrokenLink): string {
  if (!target) return `Auf der Seite ${path} steht ein Link „${address}“, der keine Adresse ist. Berichtigen Sie ihn.`;
  const missing = pageThere ? `den Abschnitt „${target.fragment}“ der Seite ${target.pathname}` : target.pathname;
  return `Auf der Seite ${path} führt ein Link auf ${missing}; das gibt es nicht. Berichtigen oder entfernen Sie den Link.`;
}
