export { ContentModel, type Field, type FieldForm, type MediaKind, type TypeModel, type ZonePart } from './field.ts';
export { readContentModel } from './read-model.ts';
