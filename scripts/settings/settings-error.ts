/** Settings that nothing can be started with; one line a fault. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
