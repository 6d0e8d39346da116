export { TYPE_FORMS } from './forms/index.ts';
export { configureForms } from './configure-forms.ts';
