import type { SearchDocument } from '../../search/index.ts';
import type { Content } from '../content.ts';
import { onDemandFrames, type OnDemandFrames } from '../on-demand/frames.ts';
import type { OpenNowOffice, OpenNowOffices } from '../on-demand/open-now-offices.ts';
import type { RedirectTarget } from '../redirects.ts';
import { outputsOf } from './outputs-of.ts';

/** What a server needs beside the files. */
export interface Records {
  search: SearchDocument[];
  offices: OpenNowOffices;
  frames: OnDemandFrames;
  redirects: Record<string, RedirectTarget>;
}

/** Of all content. What does not join is found on the way. */
export function recordsOf(content: Content): Records {
  const search: SearchDocument[] = [];
  const offices = new Map<string, OpenNowOffice>();
  const redirects: Records['redirects'] = {};
  for (const output of outputsOf(content)) {
    if (output.kind === 'search') search.push(output.data());
    if (output.kind === 'office') offices.set(output.key, output.data());
    if (output.kind === 'redirect') redirects[output.key] = output.data();
  }
  return { search, offices, frames: onDemandFrames(content.library, content.routes), redirects };
}
