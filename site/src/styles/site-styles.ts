import { LRUCache } from 'lru-cache';
import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Rule } from 'postcss';
import { familiesIn, PageFonts } from './page-fonts.ts';
import { referredTokens } from './prune-unused-tokens.ts';
import { selectorNeeds } from './selector-needs.ts';
import { type Declared, joined, type Piece, Sheet, type StyleRule } from './sheet.ts';
import { stylePolicy } from './style-policy.ts';
import { Vocabulary } from './vocabulary.ts';

export interface PageStyle {
  readonly css: string;
  /** The element that allows it. */
  readonly policy: string;
}

/** Pages that are rendered one after the other mostly use the same. */
const RECENT = 100;

/** The styles of the whole site, from which each page takes what something in it uses. */
export class SiteStyles {
  readonly #vocabulary = new Vocabulary();
  /** By selector, the numbers of what it needs. */
  readonly #needs: number[][] = [];
  readonly #fonts = new PageFonts();
  readonly #pieces: readonly Piece[];
  readonly #known = new LRUCache<string, PageStyle>({ max: RECENT });

  constructor(css: string) {
    this.#pieces = this.#takeApart(postcss.parse(css));
  }

  for(html: string): PageStyle {
    const met = this.#vocabulary.in(html);
    const faces = this.#fonts.in(html);
    const key = `${String.fromCharCode(...met)}${faces.map(Number).join('')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const selectors = this.#needs.map((needs) => needs.every((need) => met[need]));
    const css = new Sheet(this.#pieces, { selectors, faces }).css();
    const style = { css, policy: stylePolicy(css) };
    this.#known.set(key, style);
    return style;
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

  #rule({ selectors, nodes }: Rule): StyleRule {
    const all = nodes.filter((node) => node.type === 'decl');
    const properties = all.filter(({ prop }) => !isToken(prop));
    const declarations = all.map(declared);
    return {
      kind: 'rule',
      selectors: selectors.map((css) => {
        const needs = selectorNeeds(css).map((need) => this.#vocabulary.numberOf(need));
        return { css, index: this.#needs.push(needs) - 1 };
      }),
      declarations,
      css: properties.length === all.length ? joined(declarations) : undefined,
      refersTo: properties.flatMap(({ value }) => referredTokens(value)),
      families: properties.flatMap(({ prop, value }) => (prop === 'font-family' ? familiesIn(value) : [])),
    };
  }

  #face(rule: AtRule): Piece {
    return { kind: 'face', css: rule.toString(), ...this.#fonts.add(rule) };
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
    token: isToken(prop) ? prop : undefined,
    refersTo: referredTokens(value),
  };
}

function isToken(property: string): boolean {
  return property.startsWith('--');
}
