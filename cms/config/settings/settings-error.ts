import type { z } from 'zod';

/** Settings that keep the CMS from starting; the message has one line a setting and never a secret's value. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }

  static fromIssues(issues: readonly z.core.$ZodIssue[], given: Record<string, string>): SettingsError {
    const lines = new Map<string, string>();
    for (const issue of issues) {
      const name = String(issue.path[0]);
      if (!lines.has(name)) lines.set(name, describe(name, issue, given[name]));
    }
    return new SettingsError([...lines.values()]);
  }
}

const describe = (name: string, issue: z.core.$ZodIssue, value: string | undefined): string => {
  if (value === undefined) {
    return `${name} is missing. Set it in .env or in the environment; \`pnpm start\` creates .env with fresh secrets.`;
  }
  return `${name} is malformed: ${issue.message.replace(/^(Too|Invalid)/, (word) => word.toLowerCase())}. Correct it in .env or in the environment.`;
};
