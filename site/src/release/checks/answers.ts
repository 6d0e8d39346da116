import { readRedirectTarget } from '../../content/redirects.ts';
import { ON_DEMAND_ROUTES } from '../../on-demand/routes.ts';

interface Served {
  /** Whether there is a file below `client`. */
  readonly hasFile: (file: string) => boolean;
  /** JSON of what the server looks up. */
  readonly record: (kind: 'office' | 'redirect', path: string) => string | undefined;
}

const ALWAYS = new Set(ON_DEMAND_ROUTES.map(({ path }) => path));

/** Whether anything but a page answers at a path: what is rendered on demand, a file, or an old address that leads on. */
export function answersAt(path: string, { hasFile, record }: Served): boolean {
  if (ALWAYS.has(path) || record('office', path) !== undefined) return true;
  if (!path.endsWith('/') && hasFile(path.slice(1))) return true;
  const redirect = record('redirect', path);
  // Where a redirect leads to was looked up when it was made.
  return redirect !== undefined && readRedirectTarget(redirect).target !== undefined;
}
