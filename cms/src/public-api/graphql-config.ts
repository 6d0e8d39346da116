import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { boundQuery } from './bound-query.ts';
import { keepCode } from './keep-code.ts';
import { bodyBytes, depth, documentTokens, pageSize } from './limits.ts';
import { refuseUnreadableBody } from './unreadable-body.ts';

/** Configuration of @strapi/plugin-graphql: read-only is made in ./public-schema.ts, the bounds are set here. */
export const graphqlConfig = () => ({
  endpoint: '/graphql',
  shadowCRUD: true,
  subscriptions: false,
  generateArtifacts: false,
  defaultLimit: pageSize,
  maxLimit: pageSize,
  depthLimit: depth,
  landingPage: ApolloServerPluginLandingPageDisabled,
  apolloServer: {
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: documentTokens },
    // By index, which replaces the plugin's own first rule: that one walks every spread of every fragment again and
    // can be held for minutes by a document of one kilobyte.
    validationRules: { 0: boundQuery },
    plugins: [keepCode],
    bodyParserConfig: { enableTypes: ['json'], jsonLimit: bodyBytes, strict: true, onerror: refuseUnreadableBody },
    cors: { origin: '*', credentials: false, allowMethods: 'GET,POST', maxAge: 86_400 },
  },
});
