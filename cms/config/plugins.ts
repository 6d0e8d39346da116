import { graphqlConfig } from '../src/public-api/graphql-config.ts';

export default () => ({
  graphql: { enabled: true, config: graphqlConfig() },
});
