/** Something that keeps a package from being read or imported. */
export interface Problem {
  /** Relative to the package. */
  readonly file: string;
  /** Absent or empty where the file as a whole is meant. */
  readonly field?: string;
  readonly reason: string;
}

export function describeProblem({ file, field, reason }: Problem): string {
  return [file, ...(field === undefined || field === '' ? [] : [field]), reason].join(': ');
}

/** `['sections', 1, 'heading']` → `sections[1].heading` */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** All problems of one package; nothing was changed. */
export class PackageError extends Error {
  override name = 'PackageError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}
