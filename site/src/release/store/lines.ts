import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK_BYTES = 1 << 20;

/** A text in lines, as chunks of about a megabyte. */
export function* inChunks(lines: Iterable<string>): Generator<Uint8Array> {
  let chunk: string[] = [];
  let length = 0;
  for (const line of lines) {
    chunk.push(line, '\n');
    length += line.length;
    if (length < CHUNK_BYTES) continue;
    yield Buffer.from(chunk.join(''));
    [chunk, length] = [[], 0];
  }
  yield Buffer.from(chunk.join(''));
}

/** The lines of a file, which may be larger than the memory. Each ends with a line break. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const [bytes, decoder] = [Buffer.alloc(CHUNK_BYTES), new StringDecoder('utf8')];
    let begun = '';
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      const lines = (begun + decoder.write(bytes.subarray(0, read))).split('\n');
      begun = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
