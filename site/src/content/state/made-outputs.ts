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
  readonly plan: Plan;
  readonly made: readonly Made[];
  readonly reads: ReadonlySet<DependencyKey>;
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
    const { made, reads } = this.#make(plan, false);
    this.#keep(planName(plan), made);
    this.#dependencies.replace(planName(plan), reads);
  }

  /**
   * Makes the outputs of these plans anew; of names without a plan there is none any more. Throws what assembling throws, and
   * nothing has changed then. `onAssembled` gets each output that differs, once it is made; of many plans, none.
   */
  update(
    plans: ReadonlyMap<string, Plan | undefined>,
    undo: UndoList,
    onAssembled?: (output: Output) => void,
  ): OutputDelta {
    const makings = new Map<string, Making | undefined>();
    for (const [name, plan] of pagesFirst(plans)) {
      const making = plan && this.#make(plan, plans.size <= FEW);
      makings.set(name, making);
      if (onAssembled) this.#differing(name, making).forEach(onAssembled);
    }
    const before = new Map<string, Made>();
    const after = new Map<string, Made>();
    for (const name of plans.keys()) for (const made of this.#made.get(name) ?? []) before.set(nameOf(made), made);
    for (const making of makings.values()) for (const made of making?.made ?? []) after.set(nameOf(made), made);
    for (const [name, making] of makings) this.#replace(name, making, undo);
    const differs = (output: OutputName) => before.get(nameOf(output))?.print !== after.get(nameOf(output))?.print;
    return {
      write: [...makings.values()].flatMap((making) =>
        making?.made.some(differs) ? this.#outputsOf(making).filter(differs) : [],
      ),
      remove: [...before].flatMap(([name, { kind, key }]) => (after.has(name) ? [] : [{ kind, key }])),
      assembled: makings.size,
    };
  }

  #make(plan: Plan, keep: boolean): Making {
    const { value, reads } = this.#recorder.record(() => {
      const outputs = outputsIn(this.#content, plan);
      return { outputs, made: outputs.map(({ kind, key, data }) => ({ kind, key, print: fingerprint(data()) })) };
    });
    return { plan, reads, made: value.made, outputs: keep ? value.outputs : undefined };
  }

  /** Those that are not what the plan gave before, where the data is kept. */
  #differing(name: string, making: Making | undefined): Output[] {
    const before = this.#made.get(name) ?? [];
    return (making?.outputs ?? []).filter((_, index) => before[index]?.print !== making?.made[index]?.print);
  }

  #outputsOf({ plan, outputs }: Making): readonly Output[] {
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

/** They take longest from here, so that somebody can begin with them. */
function pagesFirst<P extends Plan | undefined>(plans: ReadonlyMap<string, P>): [string, P][] {
  const isPage = ([, plan]: [string, P]) => plan?.kind === 'page';
  return [...[...plans].filter(isPage), ...[...plans].filter((entry) => !isPage(entry))];
}

function nameOf({ kind, key }: OutputName): string {
  return `${kind} ${key}`;
}
