import { isAlias, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';

/** A text that is no plain YAML; each message says in which line. */
export class YamlError extends Error {
  override name = 'YamlError';
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[], options?: ErrorOptions) {
    super(reasons.join('\n'), options);
    this.reasons = reasons;
  }
}

/** Reads plain data: no anchors or aliases (a few lines of them can stand for gigabytes), no tags, no key twice. */
export function parseYaml(text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const lineOf = (offset: number): number => lines.linePos(offset).line;

  const faults = [...document.errors, ...document.warnings].map(
    ({ message, pos }) => `line ${lineOf(pos[0])}: ${explain(message)}`,
  );
  if (faults.length > 0) throw new YamlError(mostUseful(faults));
  const special = specialNodes(document, lineOf);
  if (special.length > 0) throw new YamlError(mostUseful(special));
  return document.toJS({ maxAliasCount: 0 });
}

/** The parser recurses: a file of brackets exhausts its stack, and it reports that as an error of the file. */
function explain(message: string): string {
  return message.includes('call stack') ? 'It nests too deeply' : message;
}

/** One slip can make the parser stumble on every line that follows. */
function mostUseful(reasons: readonly string[]): string[] {
  return [...new Set(reasons)].slice(0, 5);
}

const PLAIN_TAGS = /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/;

function specialNodes(document: Document.Parsed, lineOf: (offset: number) => number): string[] {
  const reasons: string[] = [];
  const line = (node: Node): number => lineOf(node.range?.[0] ?? 0);
  visit(document, {
    Node(_, node) {
      if (isAlias(node))
        reasons.push(`line ${line(node)}: An alias (*${node.source}) is not allowed; write the value out`);
      else if (node.anchor !== undefined)
        reasons.push(`line ${line(node)}: An anchor (&${node.anchor}) is not allowed`);
      else if (node.tag !== undefined && !PLAIN_TAGS.test(node.tag))
        reasons.push(`line ${line(node)}: A tag (${node.tag}) is not allowed`);
    },
  });
  return reasons;
}
