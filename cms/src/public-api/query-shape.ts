import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';
import { aliases, rootFields } from './limits.ts';

const tooMuch = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The query has too many ${what}; at most ${limit} are allowed. Split it into several requests.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });

/** Validation rule: bounds how often one document can ask for the same work under other names. */
export const boundQueryShape = (context: ValidationContext): ASTVisitor => {
  let aliasCount = 0;
  let rootCount = 0;
  return {
    Field(field) {
      if (field.alias && ++aliasCount === aliases + 1) context.reportError(tooMuch('aliases', aliases));
      const isRootField = context.getParentType() === context.getSchema().getQueryType();
      if (isRootField && ++rootCount === rootFields + 1) context.reportError(tooMuch('root fields', rootFields));
    },
    Directive: {
      enter() {
        return false;
      },
    },
  };
};
