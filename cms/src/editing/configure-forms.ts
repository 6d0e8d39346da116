import type { Core } from '@strapi/strapi';
import type { Field, Form, TypeForm } from './form.ts';
import { COMPONENT_FORMS, TYPE_FORMS } from './forms/index.ts';
import { arrangeRows, BOOKKEEPING_LABELS } from './arrange-rows.ts';
import { mainFieldOf } from './main-field.ts';

/** What the content manager stores of one type or component. */
interface Configuration {
  readonly settings: Record<string, unknown>;
  readonly metadatas: Readonly<Record<string, Metadata>>;
  readonly layouts: Record<string, unknown>;
}

interface Metadata {
  readonly edit: Record<string, unknown>;
  readonly list: Record<string, unknown>;
}

/** Makes forms and lists of the panel what the code says, on every start: they are part of the program, not of its data. */
export async function configureForms(strapi: Core.Strapi): Promise<void> {
  const types = strapi.plugin('content-manager').service('content-types');
  const components = strapi.plugin('content-manager').service('components');
  for (const [uid, form] of Object.entries(TYPE_FORMS)) {
    const model = types.findContentType(uid);
    const current: Configuration = await types.findConfiguration(model);
    await types.updateConfiguration(model, {
      ...configure(strapi, uid, form, current),
      settings: { ...current.settings, ...listSettings(form) },
      layouts: { edit: arrangeRows(form), list: form.columns },
    });
  }
  for (const [uid, form] of Object.entries(COMPONENT_FORMS)) {
    const model = components.findComponent(uid);
    const current: Configuration = await components.findConfiguration(model);
    await components.updateConfiguration(model, {
      ...configure(strapi, uid, form, current),
      settings: { ...current.settings, mainField: form.mainField },
      layouts: { ...current.layouts, edit: arrangeRows(form) },
    });
  }
}

const listSettings = ({ mainField, sortBy, newestFirst }: TypeForm) => ({
  mainField,
  defaultSortBy: sortBy,
  defaultSortOrder: newestFirst ? 'DESC' : 'ASC',
  pageSize: 50,
});

function configure(strapi: Core.Strapi, uid: string, form: Form, { metadatas }: Configuration) {
  const entries = Object.entries(metadatas).map(([name, metadata]): [string, Metadata] => {
    const field = form.fields[name];
    const label = field?.column ?? field?.label ?? BOOKKEEPING_LABELS[name];
    const list = label === undefined ? metadata.list : { ...metadata.list, label };
    return [
      name,
      { edit: field === undefined ? metadata.edit : { ...metadata.edit, ...describe(strapi, uid, name, field) }, list },
    ];
  });
  return { metadatas: Object.fromEntries(entries) };
}

function describe(strapi: Core.Strapi, uid: string, name: string, { label, help, placeholder, readOnly }: Field) {
  const mainField = mainFieldOf(strapi, uid, name);
  return {
    label,
    description: help,
    placeholder: placeholder ?? '',
    visible: true,
    editable: !readOnly,
    ...(mainField === undefined ? {} : { mainField }),
  };
}
