/** Removes the longest of the endings that leaves a stem of at least `shortest` characters. */
export function endingStripper(endings: string, shortest: number): (word: string) => string {
  const known = new Set(endings.trim().split(/\s+/));
  const longest = Math.max(...[...known].map((ending) => ending.length));
  return (word) => {
    for (let length = Math.min(longest, word.length - shortest); length > 0; length -= 1) {
      if (known.has(word.slice(-length))) return word.slice(0, -length);
    }
    return word;
  };
}
