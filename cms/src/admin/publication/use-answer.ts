import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { afterFailure, type Asked, askedAt, type Kept } from './asked';

/**
 * Asks the CMS and goes on asking, `everyMs` after each answer. `version` asks at once when it changes.
 * What the path answered last stays while it is asked again.
 */
export function useAnswer<S extends z.ZodType>(
  path: string | undefined,
  schema: S,
  everyMs: (answer: z.output<S> | undefined) => number,
  version: unknown = undefined,
): Asked<z.output<S>> {
  const { get } = useFetchClient();
  const [kept, setKept] = useState<Kept<z.output<S>>>({ path: undefined, asked: { state: 'loading' } });

  useEffect(() => {
    if (path === undefined) return undefined;
    const stop = new AbortController();
    let timer: number | undefined;
    const ask = async (): Promise<void> => {
      let answer: z.output<S> | undefined;
      try {
        const { data } = await get<unknown>(path, { signal: stop.signal });
        answer = schema.parse(data);
        if (!stop.signal.aborted) setKept({ path, asked: { state: 'answered', answer } });
      } catch {
        if (!stop.signal.aborted) setKept((last) => afterFailure(last, path));
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

  return askedAt(kept, path);
}
