import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { z } from 'zod';

export type Asked<T> =
  { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'answered'; readonly answer: T };

/**
 * Asks the CMS and goes on asking, `everyMs` after each answer. `version` asks at once when it changes.
 * What was answered last stays while it is asked again.
 */
export function useAnswer<S extends z.ZodType>(
  path: string | undefined,
  schema: S,
  everyMs: (answer: z.output<S> | undefined) => number,
  version: unknown = undefined,
): Asked<z.output<S>> {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked<z.output<S>>>({ state: 'loading' });

  useEffect(() => {
    if (path === undefined) return undefined;
    const stop = new AbortController();
    let timer: number | undefined;
    const ask = async (): Promise<void> => {
      let answer: z.output<S> | undefined;
      try {
        const { data } = await get<unknown>(path, { signal: stop.signal });
        answer = schema.parse(data);
        if (!stop.signal.aborted) setAsked({ state: 'answered', answer });
      } catch {
        if (!stop.signal.aborted) setAsked((last) => (last.state === 'answered' ? last : { state: 'failed' }));
      }
      if (!stop.signal.aborted) timer = window.setTimeout(() => void ask(), everyMs(answer));
    };
    void ask();
    return () => {
      stop.abort();
      window.clearTimeout(timer);
    };
    // The functions are new with each rendering and say the same.
  }, [path, version]);

  return asked;
}
