import { errors } from '@strapi/utils';

/** One reason why a write is refused. */
export interface Problem {
  /** The field in the panel's form; empty where no single field is at fault. */
  readonly path: readonly string[];
  /** The field as the editor sees it, `Abschnitte › Text (2) › Überschrift`. */
  readonly label?: string | undefined;
  /** A German sentence that follows the label. */
  readonly message: string;
  readonly uid?: string;
  readonly documentId?: string | undefined;
  readonly locale?: string | undefined;
}

const SHOWN = 5;

/** Throws the error that the panel shows as a notification and at the fields. Does nothing without a problem. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(summarise(problems), {
    errors: problems.map((problem) => ({ ...problem, path: [...problem.path], name: 'ValidationError' })),
  });
}

const sentenceOf = ({ label, message }: Problem): string => (label ? `${label}: ${message}` : message);

function summarise(problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(sentenceOf);
  const hidden = problems.length - shown.length;
  return [
    ...shown,
    ...(hidden > 0 ? [`Dazu ${hidden === 1 ? 'ein weiterer Punkt' : `${hidden} weitere Punkte`}.`] : []),
  ].join(' ');
}
