import type { Content } from '../content.ts';
import type { DependencyKey } from '../observe/keys.ts';
import type { Output, OutputName } from '../outputs/output.ts';
import { outputsIn } from '../outputs/outputs-of.ts';
import { type Plan, planName } from '../outputs/plan.ts';
import type { Dependencies } from './dependencies.ts';
import { fingerprint } from './fingerprint.ts';
import type { OutputDelta } from './output-delta.ts';
import type { Recorder } from './recorder.ts';
import type { UndoList } from './undo-list.ts';

/** An output as it was made last. Its data is not kept. */
interface Made extends OutputName {
  readonly print: string;
}

interface Making {
  readonly made: readonly Made[];
  readonly reads: ReadonlySet<DependencyKey>;
  /** With the data. */
  readonly outputs: readonly Output[];
}

interface Remade {
  readonly plan: Plan;
  readonly made: readonly Made[];
  /** With the data, for as long as there are few. */
  readonly outputs: readonly Output[] | undefined;
}

/** Of so many plans the data is handed on instead of being assembled twice. More would fill the memory. */
const FEW = 256;

/** The outputs as they are, to tell which have changed. */
export class MadeOutputs {
  readonly #made = new Map<string, readonly Made[]>();
  readonly #content: Content;
  readonly #recorder: Recorder;
  readonly #dependencies: Dependencies;

  constructor(content: Content, recorder: Recorder, dependencies: Dependencies) {
    this.#content = content;
    this.#recorder = recorder;
    this.#dependencies = dependencies;
  }

  /** Makes the outputs of a plan for the first time. */
  add(plan: Plan): void {
    const { made, reads } = this.#make(plan);
    this.#keep(planName(plan), made);
    this.#dependencies.replace(planName(plan), reads);
  }

  /**
   * Makes the outputs of these plans anew; of names without a plan there is none any more. Throws what assembling throws;
   * `undo` takes back what was done until then. `onAssembled` gets each output that differs, once it is made; of many plans, none.
   */
  update(
    plans: ReadonlyMap<string, Plan | undefined>,
    undo: UndoList,
    onAssembled?: (output: Output) => void,
  ): OutputDelta {
    const isFew = plans.size <= FEW;
    const before = new Map<string, Made>();
    for (const name of plans.keys()) for (const made of this.#made.get(name) ?? []) before.set(nameOf(made), made);
    const after = new Map<string, Made>();
    const remade: Remade[] = [];
    for (const [name, plan] of pagesFirst(plans)) {
      const making = plan && this.#make(plan);
      if (isFew && onAssembled) this.#differing(name, making).forEach(onAssembled);
      this.#replace(name, making, undo);
      if (!making) continue;
      const { made, outputs } = making;
      remade.push({ plan, made, outputs: isFew ? outputs : undefined });
      for (const one of made) after.set(nameOf(one), one);
    }
    const differs = (output: OutputName) => before.get(nameOf(output))?.print !== after.get(nameOf(output))?.print;
    const different = remade.filter(({ made }) => made.some(differs));
    const outputsOf = (each: Remade) => this.#outputsOf(each).filter(differs);
    return {
      write: isFew ? different.flatMap(outputsOf) : inTurn(different, outputsOf),
      remove: [...before].flatMap(([name, { kind, key }]) => (after.has(name) ? [] : [{ kind, key }])),
      assembled: plans.size,
    };
  }

  #make(plan: Plan): Making {
    const { value, reads } = this.#recorder.record(() => {
      const outputs = outputsIn(this.#content, plan);
      return { outputs, made: outputs.map(({ kind, key, data }) => ({ kind, key, print: fingerprint(data()) })) };
    });
    return { ...value, reads };
  }

  /** Those that are not what the plan gave before. */
  #differing(name: string, making: Making | undefined): Output[] {
    const before = this.#made.get(name) ?? [];
    return (making?.outputs ?? []).filter((_, index) => before[index]?.print !== making?.made[index]?.print);
  }

  #outputsOf({ plan, outputs }: Remade): readonly Output[] {
    return outputs ?? outputsIn(this.#content, plan);
  }

  #replace(name: string, making: Making | undefined, undo: UndoList): void {
    const made = this.#made.get(name);
    this.#keep(name, making?.made);
    const reads = this.#dependencies.replace(name, making?.reads ?? []);
    undo.add(() => {
      this.#keep(name, made);
      if (reads) this.#dependencies.replace(name, reads);
    });
  }

  #keep(name: string, made: readonly Made[] | undefined): void {
    if (made) this.#made.set(name, made);
    else this.#made.delete(name);
  }
}

/** Worked out anew each time that it is gone through, one after the other. */
function inTurn<T, U>(items: readonly T[], toMany: (item: T) => readonly U[]): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* toMany(item);
    },
  };
}

/** They take longest from here, so that somebody can begin with them. */
function pagesFirst<P extends Plan | undefined>(plans: ReadonlyMap<string, P>): [string, P][] {
  const isPage = ([, plan]: [string, P]) => plan?.kind === 'page';
  return [...[...plans].filter(isPage), ...[...plans].filter((entry) => !isPage(entry))];
}

function nameOf({ kind, key }: OutputName): string {
  return `${kind} ${key}`;
}
