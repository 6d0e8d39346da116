import type { EditView } from './panel-types';

const sourceLocale = 'de';

/** In a translation, what is the same in all languages can be read but not changed: the German version rules. */
export const lockSharedFields = (view: EditView): EditView => {
  const { layout } = view;
  if (editedLocale() === sourceLocale || layout.options.i18n?.localized !== true) return view;
  const panels = layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) =>
        field.attribute.pluginOptions?.i18n?.localized === true ? field : { ...field, disabled: true },
      ),
    ),
  );
  return { ...view, layout: { ...layout, layout: panels } };
};

/** From the address: the hook of the i18n plugin, which runs before, does not pass the query on. */
const editedLocale = (): string =>
  new URLSearchParams(window.location.search).get('plugins[i18n][locale]') ?? sourceLocale;
