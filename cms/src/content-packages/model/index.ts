export { ContentModel, type Field, type FieldForm, type TypeModel, type ZonePart } from './field.ts';
export { readContentModel } from './read-model.ts';
