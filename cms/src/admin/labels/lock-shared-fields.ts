import type { EditView } from './panel-types';

const sourceLocale = 'de';

/** In a translation, what is the same in all languages can be read but not changed: the German version rules. */
export const lockSharedFields = (view: EditView): EditView => {
  const { layout, query } = view;
  const locale = query.plugins?.i18n?.locale ?? sourceLocale;
  if (locale === sourceLocale || layout.options.i18n?.localized !== true) return view;
  const panels = layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) =>
        field.attribute.pluginOptions?.i18n?.localized === true ? field : { ...field, disabled: true },
      ),
    ),
  );
  return { ...view, layout: { ...layout, layout: panels } };
};
