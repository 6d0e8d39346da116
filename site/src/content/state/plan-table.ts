import { isDeepStrictEqual } from 'node:util';
import { type Plan, planName } from '../outputs/plan.ts';

/** What is to be put out, by what gives rise to it: a document, a part of the sitemap. */
export class PlanTable {
  readonly #plans = new Map<string, Plan>();
  readonly #origins = new Map<string, readonly Plan[]>();

  get(name: string): Plan | undefined {
    return this.#plans.get(name);
  }

  all(): Iterable<Plan> {
    return this.#plans.values();
  }

  of(origin: string): readonly Plan[] {
    return this.#origins.get(origin) ?? [];
  }

  /** Gives what comes of each origin now. Returns the names of the plans that are new, others or gone. */
  update(changes: ReadonlyMap<string, readonly Plan[]>): string[] {
    const former = new Map<string, Plan | undefined>();
    for (const origin of changes.keys()) {
      for (const plan of this.of(origin)) {
        former.set(planName(plan), plan);
        this.#plans.delete(planName(plan));
      }
    }
    for (const [origin, plans] of changes) {
      for (const plan of plans) {
        const name = planName(plan);
        if (!former.has(name)) former.set(name, undefined);
        this.#plans.set(name, plan);
      }
      if (plans.length > 0) this.#origins.set(origin, plans);
      else this.#origins.delete(origin);
    }
    return [...former].flatMap(([name, plan]) => (isDeepStrictEqual(plan, this.#plans.get(name)) ? [] : [name]));
  }
}
