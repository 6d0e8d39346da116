import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import { familiesIn, type FontFace, fontFace, pageLetters } from './page-fonts.ts';
import { referredTokens } from './prune-unused-tokens.ts';
import { type Need, pageVocabulary, selectorNeeds } from './selector-needs.ts';
import { type Declared, type Piece, Sheet } from './sheet.ts';

/** The styles of the whole site, from which each page takes what something in it uses. */
export class SiteStyles {
  readonly #needs: Need[][] = [];
  readonly #faces: FontFace[] = [];
  readonly #pieces: readonly Piece[];
  readonly #known = new Map<string, string>();

  constructor(css: string) {
    this.#pieces = this.#takeApart(postcss.parse(css));
  }

  for(html: string): string {
    const vocabulary = pageVocabulary(html);
    const selectors = this.#needs.map((needs) => needs.every((need) => vocabulary.has(need)));
    const letters = pageLetters(html);
    const faces = this.#faces.map(({ serves }) => serves(letters));
    const key = [...selectors, ...faces].map(Number).join('');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const css = new Sheet(this.#pieces, { selectors, faces }).css();
    this.#known.set(key, css);
    return css;
  }

  #takeApart(container: Container): Piece[] {
    return (container.nodes ?? []).map((node): Piece => {
      if (node.type === 'rule') return this.#rule(node);
      if (node.type !== 'atrule') return textOf(node);
      if (node.name === 'font-face') return this.#face(node);
      if (!holdsRules(node)) return textOf(node);
      const head = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
      return { kind: 'query', head, pieces: this.#takeApart(node) };
    });
  }

  #rule({ selectors, nodes }: Rule): Piece {
    return {
      kind: 'rule',
      selectors: selectors.map((css) => ({ css, index: this.#needs.push(selectorNeeds(css)) - 1 })),
      declarations: nodes.filter((node) => node.type === 'decl').map(declared),
    };
  }

  #face(rule: AtRule): Piece {
    const face = fontFace(rule);
    return { kind: 'face', css: rule.toString(), family: face.family, index: this.#faces.push(face) - 1 };
  }
}

/** An animation does not: the selectors of its steps are moments in time. */
function holdsRules({ name, nodes = [] }: AtRule): boolean {
  return !/keyframes$/.test(name) && nodes.some(({ type }) => type === 'rule' || type === 'atrule');
}

function textOf(node: ChildNode): Piece {
  const css = node.toString();
  return { kind: 'text', css: node.type === 'atrule' && !node.nodes ? `${css};` : css, refersTo: referredTokens(css) };
}

function declared(declaration: Declaration): Declared {
  const { prop, value } = declaration;
  return {
    css: declaration.toString(),
    token: prop.startsWith('--') ? prop : undefined,
    refersTo: referredTokens(value),
    families: prop === 'font-family' ? familiesIn(value) : [],
  };
}
