import { bodyBytes, depth, documentTokens, pageSize } from './limits.ts';
import { boundQueryShape } from './query-shape.ts';

/** Configuration of @strapi/plugin-graphql: read-only is made in ./public-schema.ts, the bounds are set here. */
export const graphqlConfig = () => ({
  endpoint: '/graphql',
  shadowCRUD: true,
  subscriptions: false,
  generateArtifacts: false,
  defaultLimit: pageSize,
  maxLimit: pageSize,
  depthLimit: depth,
  // A plugin without renderLandingPage: no page, and nothing from a foreign host.
  landingPage: () => ({}),
  apolloServer: {
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentTokens },
    validationRules: [boundQueryShape],
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: bodyBytes, strict: true },
    cors: { origin: '*', credentials: false, allowMethods: 'GET,POST', maxAge: 86_400 },
  },
});
