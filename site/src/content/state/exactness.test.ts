import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEdit, EditedCity, FIRST_EDITS } from '../../../tests/support/edited-city.ts';
import { SiteError } from '../../errors.ts';
import { createContent } from '../content.ts';
import type { Output, OutputName } from '../outputs/output.ts';
import { outputsOf } from '../outputs/outputs-of.ts';
import { type EntrySource, entriesOf } from '../library/entry-source.ts';
import { ContentState } from './content-state.ts';

const facts = { siteUrl: 'https://portal.example', securityContact: undefined };
const BEGIN = Date.parse('2026-11-23T10:00:00.000Z');
const HOUR = 3_600_000;

const anyStep = fc.record({
  edits: fc.array(anyEdit, { maxLength: 3 }),
  hours: fc.constantFrom(0, 0, 1, 14, 24, 24 * 40, -1),
  takenBack: fc.constantFrom(false, false, false, true),
  settled: fc.boolean(),
});

describe('content that follows changes', () => {
  it('is always the content that one would build anew, and reports exactly what differs', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), (steps) => {
        let city = new EditedCity(FIRST_EDITS);
        let now = BEGIN;
        let kept = entriesOf(city.snapshot(iso(now)));
        const source: EntrySource = { ...kept, read: (type, id, locale) => kept.read(type, id, locale) };
        const state = ContentState.of(source, facts);
        let known = textsOf(state.outputs());
        for (const { edits, hours, takenBack, settled } of steps) {
          const edited = city.with(edits);
          const moment = iso(now + hours * HOUR);
          const expected = built(edited, moment);
          const changes = city.changesTo(edited, moment);
          if (!expected) {
            expect(() => state.apply(changes, moment)).toThrow(SiteError);
          } else {
            const early = new Set<Output>();
            const delta = state.apply(changes, moment, (output) => void early.add(output));
            // Whoever renders pages can begin with them, as they are so few.
            expect([...delta.write].filter((output) => output.kind === 'page' && !early.has(output))).toEqual([]);
            expect(textsOf(delta.write)).toEqual(different(known, expected));
            expect(delta.remove.map(nameOf).sort()).toEqual(
              [...known.keys()].filter((name) => !expected.has(name)).sort(),
            );
            if (takenBack) state.revert(delta);
            else [city, now, known] = [edited, now + hours * HOUR, expected];
          }
          if (settled) {
            kept = entriesOf(city.snapshot(iso(now)));
            state.settle();
          }
          expect(textsOf(state.outputs())).toEqual(known);
        }
        state.close();
      }),
      { numRuns: 60 },
    );
  }, 600_000);
});

/** Undefined where the content does not join. */
function built(city: EditedCity, moment: string): Map<string, string> | undefined {
  try {
    return textsOf(outputsOf(createContent(city.snapshot(moment), facts)));
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

function textsOf(outputs: Iterable<Output>): Map<string, string> {
  return new Map([...outputs].map((output) => [nameOf(output), JSON.stringify(output.data())]));
}

function different(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...after].filter(([name, text]) => before.get(name) !== text));
}

function nameOf({ kind, key }: OutputName): string {
  return `${kind} ${key}`;
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}
