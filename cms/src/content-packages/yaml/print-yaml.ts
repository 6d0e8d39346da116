import { Document, Scalar, visit } from 'yaml';

/** Always the same text for the same value: no folding, keys in the order given, texts of several lines as literal blocks. */
export function printYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false, version: '1.2' });
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value !== 'string') return;
      const style = key === 'key' ? undefined : styleOf(node.value);
      if (style !== undefined) node.type = style;
    },
  });
  return document.toString({
    lineWidth: 0,
    minContentWidth: 0,
    singleQuote: true,
    doubleQuotedMinMultiLineLength: Infinity,
  });
}

/** Words and numbers that YAML 1.1 would take for a truth value or a duration: other programs may read packages too. */
const OTHER_IN_YAML_1_1 = /^(y|n|yes|no|on|off|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?)$/i;

/** Not to be written as they are: controls, byte order marks, line ends other than \n, halves of a surrogate pair. */
const NEEDS_ESCAPES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

function styleOf(text: string): Scalar.Type | undefined {
  if (NEEDS_ESCAPES.test(text)) return Scalar.QUOTE_DOUBLE;
  // A literal block finds its indentation by its first line, so that line must not begin with a blank.
  if (text.includes('\n')) return /^\S/.test(text) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
  return OTHER_IN_YAML_1_1.test(text) ? Scalar.QUOTE_SINGLE : undefined;
}
