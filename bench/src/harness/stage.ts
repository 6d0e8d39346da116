import type { Portal } from '../portal/portal.ts';

/** What the bars are measured on. */
export interface Stage {
  /** A folder for this run alone, gone afterwards. */
  readonly folder: string;
  /** Numbers of topics. */
  readonly sizes: Sizes;
  /** Repetitions of what is measured many times. */
  readonly rounds: number;
  readonly note: (line: string) => void;
  /** Waits until what ran before has nothing left to do. */
  readonly quiet: () => Promise<void>;
  /** A CMS and a site that serves what it published, with a city of so many topics. Started once, ended with the run. */
  readonly portal: (topics: number) => Promise<Portal>;
  /** How long a stock `astro build` of a city of so many topics takes, in milliseconds; measured once in a run. */
  readonly stockBuild: (topics: number) => Promise<number>;
  /** A recorded city of so many topics: the path of its `snapshot.json`. */
  readonly snapshot: (topics: number) => Promise<string>;
}

export interface Sizes {
  readonly small: number;
  readonly medium: number;
  readonly large: number;
}

export const SIZES: Sizes = { small: 1000, medium: 5000, large: 20_000 };
export const QUICK_SIZES: Sizes = { small: 50, medium: 120, large: 300 };
