/** The edit distances (Levenshtein) of a text's beginnings to those of a word, a row for each character of the word. */
export class EditRows {
  readonly #text: string;
  readonly #greatest: number;
  readonly #width: number;
  readonly #cells: Uint8Array;

  /** For words of at most `longest` characters; distances beyond `greatest` are not told apart. */
  constructor(text: string, greatest: number, longest: number) {
    this.#text = text;
    this.#greatest = greatest;
    this.#width = text.length + 1;
    this.#cells = new Uint8Array((longest + 1) * this.#width).fill(greatest + 1);
    for (let column = 0; column <= Math.min(greatest, text.length); column += 1) this.#cells[column] = column;
    for (let row = 0; row <= Math.min(greatest, longest); row += 1) this.#cells[row * this.#width] = row;
  }

  /** From the row before; gives back the least in it, below which no longer word with this beginning comes. */
  fill(row: number, character: number): number {
    const cells = this.#cells;
    const start = row * this.#width;
    const above = start - this.#width;
    const to = Math.min(this.#text.length, row + this.#greatest);
    let least = cells[start] ?? 0;
    for (let column = Math.max(1, row - this.#greatest); column <= to; column += 1) {
      const replaced = (cells[above + column - 1] ?? 0) + (this.#text.charCodeAt(column - 1) === character ? 0 : 1);
      const inserted = (cells[above + column] ?? 0) + 1;
      const omitted = (cells[start + column - 1] ?? 0) + 1;
      const distance = Math.min(replaced, inserted, omitted, this.#greatest + 1);
      cells[start + column] = distance;
      if (distance < least) least = distance;
    }
    return least;
  }

  /** Between the whole text and the word of so many characters. */
  distance(row: number): number {
    return this.#cells[row * this.#width + this.#text.length] ?? 0;
  }
}
