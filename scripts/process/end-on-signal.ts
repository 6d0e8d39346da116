import type { Children } from './children.ts';

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

type EndingSignal = keyof typeof exitCodes;

const isEndingSignal = (name: string): name is EndingSignal => name in exitCodes;

/** Ends every child before this program ends, whether it is asked to by Ctrl-C, by `kill` or by a closed terminal. */
export const endOnSignal = (children: Children, onSignal?: () => void): void => {
  let asked = false;
  const end = (signal: EndingSignal): void => {
    // Asked again: whoever waits is out of patience.
    if (asked) children.killAll();
    asked = true;
    onSignal?.();
    void children.endAll().finally(() => process.exit(exitCodes[signal]));
  };
  for (const signal of Object.keys(exitCodes).filter(isEndingSignal)) process.on(signal, () => end(signal));
};
