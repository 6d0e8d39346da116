import { describe, expect, it } from 'vitest';
import { formatPath } from '../client/errors.ts';
import { EXAMPLES } from '../examples/index.ts';
import { RULES } from '../rules/rules.ts';
import { describeIssue } from '../rules/describe-issue.ts';
import { ENTRY_SCHEMAS, checkEntry } from './entries.ts';

describe.each(EXAMPLES)('the contract of $type', ({ type, valid, broken }) => {
  it.each(Object.entries(valid))('accepts %s', (_, entry) => {
    const check = checkEntry(type, entry);
    expect(check.ok ? [] : check.issues).toEqual([]);
  });

  it.each(Object.entries(valid))('gives %s back unchanged when it is read again', (_, entry) => {
    const once = checkEntry(type, entry);
    if (!once.ok) throw new Error('the example is not valid');
    expect(checkEntry(type, once.entry)).toEqual(once);
  });

  it.each(Object.entries(valid))('leaves no null in %s', (_, entry) => {
    const check = checkEntry(type, entry);
    expect(JSON.stringify(check.ok ? check.entry : check.issues)).not.toContain('null');
  });

  it.each(broken)('refuses an entry because of this: $because', ({ entry, field, german }) => {
    const check = checkEntry(type, entry);
    const issues = check.ok ? [] : check.issues;
    expect(issues.map((issue) => [formatPath(issue.path), describeIssue(issue, 'de')])).toEqual([[field, german]]);
  });

  it.each(broken)('says it in English too: $because', ({ entry }) => {
    const check = checkEntry(type, entry);
    const sentences = check.ok ? [] : check.issues.map((issue) => describeIssue(issue, 'en'));
    expect(sentences.join(' ')).toMatch(/^[A-Z].*\.$/);
    expect(sentences.join(' ')).not.toMatch(/[äöüß]|Invalid/);
  });
});

describe('the examples', () => {
  it('cover every type', () => {
    expect(EXAMPLES.map(({ type }) => type).sort()).toEqual(Object.keys(ENTRY_SCHEMAS).sort());
  });

  it('break every editorial rule at least once', () => {
    const met = new Set<unknown>();
    for (const { type, broken } of EXAMPLES) {
      for (const { entry } of broken) {
        const check = checkEntry(type, entry);
        if (!check.ok)
          check.issues.forEach((issue) => met.add(issue.code === 'custom' ? issue.params?.['rule'] : undefined));
      }
    }
    expect(Object.keys(RULES).filter((rule) => !met.has(rule))).toEqual([]);
  });
});
