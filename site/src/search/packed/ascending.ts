const BITS = 7;
const CONTINUES = 1 << BITS;

/**
 * Different whole numbers below 2³² in any order, as the distances between them in their order, each in as few bytes as it
 * takes. Most distances are short, so this takes less than half of the room.
 */
export function packed(numbers: readonly number[]): Uint32Array<ArrayBuffer> {
  const bytes: number[] = [];
  let before = -1;
  for (const number of Uint32Array.from(numbers).sort()) {
    let rest = number - before;
    for (; rest >= CONTINUES; rest = Math.floor(rest / CONTINUES)) bytes.push((rest % CONTINUES) + CONTINUES);
    bytes.push(rest);
    before = number;
  }
  // No distance is 0: what fills up the last word is none.
  while (bytes.length % Uint32Array.BYTES_PER_ELEMENT > 0) bytes.push(0);
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

/** The numbers that were {@link packed}, in ascending order. */
export function* unpacked({ buffer, byteOffset, byteLength }: Uint32Array<ArrayBuffer>): Generator<number> {
  let number = -1;
  let [distance, factor] = [0, 1];
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
    distance += (byte % CONTINUES) * factor;
    factor *= CONTINUES;
    if (byte >= CONTINUES) continue;
    if (distance === 0) return;
    number += distance;
    yield number;
    [distance, factor] = [0, 1];
  }
}
