import { GraphQLSchema } from 'graphql';

/**
 * The schema with queries only. Rebuilt from the Query type, so whatever only a mutation reached
 * (the upload plugin adds mutations of its own) is gone as well.
 */
export const readOnly = (schema: GraphQLSchema): GraphQLSchema =>
  new GraphQLSchema({
    query: schema.getQueryType(),
    directives: schema.getDirectives(),
    description: schema.description,
  });
