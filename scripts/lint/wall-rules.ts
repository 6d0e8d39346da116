import type { Linter } from 'eslint';
import type { Room } from './walls.ts';

const envMessage = 'Read settings in the one place that parses them and pass them on as values.';

/** Ways past the type checker that have no rule of their own. */
export const bannedSyntax = [
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'Do not assert past the checker: parse the value, or narrow it with a type guard.',
  },
];

const bannedEnvSyntax = [
  { selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]', message: envMessage },
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: envMessage },
  { selector: 'ImportDeclaration[source.value=/^astro:env/]', message: envMessage },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
    message: envMessage,
  },
];

const fetchMessage = 'What renders never fetches; take the assembled page data instead.';

const bannedFetchSyntax = [
  { selector: 'ImportExpression', message: 'A wall cannot see through a dynamic import; import statically.' },
  // `globalThis['fetch']` as well; the name alone is what the rule on globals sees.
  {
    selector: 'MemberExpression[object.name=/^(globalThis|window|self|global)$/][property.name="fetch"]',
    message: fetchMessage,
  },
  {
    selector: 'MemberExpression[object.name=/^(globalThis|window|self|global)$/][property.value="fetch"]',
    message: fetchMessage,
  },
];

/** One configuration object a room; the last one that matches a file wins, so each repeats all of its rules. */
export const wallConfig = (room: Room): Linter.Config => ({
  name: `walls: ${room.name}`,
  files: [...room.files],
  ...(room.ignores && { ignores: [...room.ignores] }),
  rules: {
    'no-restricted-imports': ['error', { patterns: [...room.walls] }],
    'no-restricted-syntax': [
      'error',
      ...bannedSyntax,
      ...(room.mayReadEnv ? [] : bannedEnvSyntax),
      ...(room.mayFetch ? [] : bannedFetchSyntax),
    ],
    'no-restricted-globals': room.mayFetch ? 'off' : ['error', { name: 'fetch', message: fetchMessage }],
  },
});
