export { isFields, type Fields } from './fields.ts';
export { mapMedia } from './map-media.ts';
export { readFields, type FieldProblem } from './read-fields.ts';
export { references, type Reference } from './references.ts';
export { storedTime, normalizeTime } from './time.ts';
export { writeFields } from './write-fields.ts';
