import type { Locale } from '@themenportal/shared/locales';
import { readFrame } from '../content/on-demand/frames-schema.ts';
import type { OnDemandFrames } from '../content/on-demand/frames.ts';
import { type OpenNowOffice, readOpenNowOffice } from '../content/on-demand/open-now-offices.ts';
import { readRedirectTarget, type RedirectTarget } from '../content/redirects.ts';
import { openRecords, type Records } from '../release/store/index.ts';

/** What the server looks up in a release. A publish changes it in place; each look finds the latest. */
export class ServedRecords {
  readonly #records: Records;
  #frames: { seq: number; frames: OnDemandFrames };

  /** Throws when another version of the site wrote them. Closed by the garbage collector: requests may still ask. */
  constructor(file: string) {
    this.#records = openRecords(file);
    this.#frames = this.#readFrames();
  }

  redirect(path: string): RedirectTarget | undefined {
    const json = this.#records.get('redirect', path);
    return json === undefined ? undefined : readRedirectTarget(json);
  }

  /** The office whose page says at this path whether it is open. */
  office(path: string): OpenNowOffice | undefined {
    const json = this.#records.get('office', path);
    return json === undefined ? undefined : readOpenNowOffice(json);
  }

  hasOffice(path: string): boolean {
    return this.#records.get('office', path) !== undefined;
  }

  get frames(): OnDemandFrames {
    if (this.#frames.seq !== this.#records.seq) this.#frames = this.#readFrames();
    return this.#frames.frames;
  }

  #readFrames(): { seq: number; frames: OnDemandFrames } {
    const { seq } = this.#records;
    const frame = (locale: Locale) => readFrame(this.#records.get('frame', locale) ?? 'null');
    return { seq, frames: { de: frame('de'), en: frame('en'), tr: frame('tr'), ar: frame('ar'), uk: frame('uk') } };
  }
}
