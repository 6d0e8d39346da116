import { onCallerGone } from './callers.ts';
import type { Children } from './children.ts';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

type EndingSignal = keyof typeof exitCodes;

const isEndingSignal = (name: string): name is EndingSignal => name in exitCodes;

interface Hooks {
  /** Before the children are asked to end. */
  readonly onEnd?: () => void;
  /** When all have ended, right before this program does. */
  readonly onEnded?: () => void;
}

/** Ends every child before this program ends, on Ctrl-C, on `kill`, on a closed terminal, or when its caller is gone. */
export const endOnSignal = (children: Children, { onEnd, onEnded }: Hooks = {}): void => {
  let asked = false;
  // A closed terminal takes the output along; that must not keep the children from being ended.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const end = (exitCode: number): void => {
    // Asked again: whoever waits is out of patience.
    if (asked) return children.killAll();
    asked = true;
    onEnd?.();
    void children.endAll().finally(() => {
      onEnded?.();
      process.exit(exitCode);
    });
  };
  for (const signal of Object.keys(exitCodes).filter(isEndingSignal)) process.on(signal, () => end(exitCodes[signal]));
  onCallerGone(() => end(exitCodes.SIGHUP));
};
