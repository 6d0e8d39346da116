const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export function headingTag(level: number): (typeof TAGS)[number] {
  const tag = TAGS[level - 1];
  if (!tag) throw new RangeError(`There is no heading of level ${level}.`);
  return tag;
}
