import type { Declaration, Plugin, Root } from 'postcss';

/**
 * KERN declares some 700 tokens, a page uses a tenth of them and would carry them all. This removes what nothing
 * refers to, and the switches for themes, which this site leaves to the reader's system.
 */
export function pruneUnusedTokens(): Plugin {
  return {
    postcssPlugin: 'prune-unused-tokens',
    OnceExit(root) {
      root.walkRules((rule) => {
        if (/\.kern-|data-kern-theme/.test(rule.selector)) rule.remove();
      });
      const used = usedTokens(root);
      root.walkDecls(/^--/, (declaration) => {
        if (!used.has(declaration.prop)) declaration.remove();
      });
      root.walkRules((rule) => {
        if (rule.nodes.every(({ type }) => type === 'comment')) rule.remove();
      });
    },
  };
}

/** Tokens that a property refers to, directly or through other tokens. */
function usedTokens(root: Root): Set<string> {
  const tokens = new Map<string, Declaration[]>();
  const pending: string[] = [];
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--'))
      tokens.set(declaration.prop, [...(tokens.get(declaration.prop) ?? []), declaration]);
    else pending.push(...referredTokens(declaration.value));
  });
  const used = new Set<string>();
  for (let token = pending.pop(); token !== undefined; token = pending.pop()) {
    if (used.has(token)) continue;
    used.add(token);
    for (const { value } of tokens.get(token) ?? []) pending.push(...referredTokens(value));
  }
  return used;
}

export function referredTokens(value: string): string[] {
  return [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, token = '']) => token);
}
