const file = '/FormInputs/Component/Repeatable.mjs';

const edits = [
  ['const displayValue = useForm(', 'const { messages: namedValues } = useIntl();\n    const storedValue = useForm('],
  [
    'const displayedValue =',
    'const displayValue = namedValues[storedValue] ?? storedValue;\n    const displayedValue =',
  ],
] as const;

/**
 * Vite plugin: a closed entry of a list is headed by the value of one of its fields. Where that is a value to choose
 * from, the panel prints it as it is stored (`monday`); this looks its name up first, as all other places do.
 */
export const nameMainFields = () => ({
  name: 'name-main-fields',
  transform(code: string, id: string): string | undefined {
    if (!id.split('?')[0]?.endsWith(file)) return undefined;
    return edits.reduce((changed, [from, to]) => {
      if (changed.split(from).length !== 2)
        throw new Error(`${file} of Strapi is not the one that is known: "${from}" is not there once.`);
      return changed.replace(from, to);
    }, code);
  },
});
