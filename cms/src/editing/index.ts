export { configureForms } from './configure-forms.ts';
