import postcss, { type Root, type Rule } from 'postcss';
import { askedFamilies, type FontFace, fontFaces, pageLetters } from './page-fonts.ts';
import { pruneUnusedTokens } from './prune-unused-tokens.ts';
import { type Need, pageVocabulary, selectorNeeds } from './selector-needs.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/;

/** The styles of the whole site, from which each page takes what something in it uses. */
class SiteStyles {
  readonly #root: Root;
  /** One list for each selector of each rule, in the order of the sheet. */
  readonly #needs: Need[][];
  readonly #faces: FontFace[];
  readonly #known = new Map<string, string>();

  constructor(css: string) {
    this.#root = postcss.parse(css);
    this.#needs = selectorRules(this.#root).flatMap(({ selectors }) => selectors.map(selectorNeeds));
    this.#faces = fontFaces(this.#root);
  }

  for(html: string): string {
    const vocabulary = pageVocabulary(html);
    const used = this.#needs.map((needs) => needs.every((need) => vocabulary.has(need)));
    const letters = pageLetters(html);
    const usedFaces = this.#faces.map(({ serves }) => serves(letters));
    // Pages of one build form few kinds, and working out a sheet takes longer than rendering a page.
    const key = [...used, ...usedFaces].map(Number).join('');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const css = this.#only(used, usedFaces);
    this.#known.set(key, css);
    return css;
  }

  #only(used: readonly boolean[], usedFaces: readonly boolean[]): string {
    const root = this.#root.clone();
    const faces = fontFaces(root);
    let at = 0;
    for (const rule of selectorRules(root)) {
      const kept = rule.selectors.filter(() => used[at++]);
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    }
    root.walkAtRules((atRule) => {
      if (atRule.nodes?.length === 0) atRule.remove();
    });
    const families = askedFamilies(root);
    for (const [place, { rule, family }] of faces.entries()) {
      if (!usedFaces[place] || !families.has(family)) rule.remove();
    }
    return postcss([pruneUnusedTokens()]).process(root, { from: undefined }).css;
  }
}

/** Without the steps of animations, whose selectors are moments in time. */
function selectorRules(root: Root): Rule[] {
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (rule.parent?.type !== 'atrule' || !('name' in rule.parent) || !/keyframes$/.test(rule.parent.name)) {
      rules.push(rule);
    }
  });
  return rules;
}

let current: { css: string; styles: SiteStyles } | undefined;

/** A page with only those of its styles and fonts that something in it uses. A function of the page alone. */
export function withOwnStyles(html: string): string {
  const css = STYLE.exec(html)?.[1];
  if (css === undefined) return html;
  if (current?.css !== css) current = { css, styles: new SiteStyles(css) };
  const own = current.styles.for(html.replace(STYLE, ''));
  return html.replace(STYLE, () => `<style>${own}</style>`);
}
