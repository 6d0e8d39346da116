export { describeIssue, type MessageLanguage } from './describe-issue.ts';
export { RULES, type RuleId } from './rules.ts';
