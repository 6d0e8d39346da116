import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Apollo gives the same code to whatever validation refuses; callers go by the one that the rule gave. */
export const keepCode: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const { extensions, originalError } of errors) {
          if (originalError instanceof GraphQLError) extensions.code = originalError.extensions.code ?? extensions.code;
        }
      },
    };
  },
};
