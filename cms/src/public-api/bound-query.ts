import {
  GraphQLError,
  OperationTypeNode,
  type ASTVisitor,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql';
import { aliases, depth, fields, rootFields } from './limits.ts';
import { QueryMeasure } from './query-shape.ts';

const tooMuch = (what: string, limit: number, node: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(`The query has too many ${what}; at most ${limit} are allowed. Split it into several requests.`, {
    nodes: node,
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });

/** Validation rule: queries only, and none that asks for more than a page of content needs. */
export const boundQuery = (context: ValidationContext): ASTVisitor => {
  const measure = new QueryMeasure(context.getDocument());
  return {
    OperationDefinition(operation) {
      if (operation.operation !== OperationTypeNode.QUERY) {
        context.reportError(
          new GraphQLError(`This API is read only: it has no ${operation.operation}.`, { nodes: operation }),
        );
        return;
      }
      const shape = measure.of(operation);
      const bounds = [
        ['levels', shape.depth, depth],
        ['fields', shape.fields, fields],
        ['aliases', shape.aliases, aliases],
        ['root fields', measure.rootFields(operation), rootFields],
      ] as const;
      for (const [what, asked, limit] of bounds) {
        if (asked > limit) context.reportError(tooMuch(what, limit, operation));
      }
    },
  };
};
