import { cityDate } from '../../i18n/format.ts';

/** What time it is for the content. */
export interface Clock {
  /** Calendar date in the city. Who only compares asks {@link isPast}, and is not affected by every new day. */
  readonly today: string;
  /** Whether a calendar date lies before today. */
  isPast: (day: string) => boolean;
  /** Whether an ISO 8601 instant has come. */
  hasCome: (instant: string) => boolean;
}

/** Stands still until it is set. */
export class SetClock implements Clock {
  #moment = 0;
  #today = '';

  get today(): string {
    return this.#today;
  }

  /** Milliseconds since 1970. */
  get moment(): number {
    return this.#moment;
  }

  set moment(moment: number) {
    this.#moment = moment;
    this.#today = cityDate(new Date(moment).toISOString());
  }

  isPast(day: string): boolean {
    return day < this.#today;
  }

  hasCome(instant: string): boolean {
    return Date.parse(instant) <= this.#moment;
  }
}
