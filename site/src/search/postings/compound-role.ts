/** The last part says what a compound is (a Bürgerdienst is a Dienst), the others only narrow it. */
export type CompoundRole = 'head' | 'modifier';

interface TermInRole {
  readonly term: number;
  readonly role: CompoundRole;
}

/** Both in one number, as there are hundreds of thousands. */
export function pack({ term, role }: TermInRole): number {
  return term * 2 + (role === 'head' ? 1 : 0);
}

export function unpack(packed: number): TermInRole {
  return { term: packed >>> 1, role: packed % 2 === 1 ? 'head' : 'modifier' };
}
