interface Position {
  readonly start: { readonly line: number };
}

/** A rich text that cannot be read; the message says where in that text. */
export class MarkdownError extends Error {
  override name = 'MarkdownError';

  constructor(reason: string, position: Position | undefined) {
    super(position === undefined ? reason : `line ${position.start.line} of the text: ${reason}`);
  }
}
