import { boundBuilders } from '../../public-api/bound-builders.ts';
import { readOnly } from '../../public-api/public-schema.ts';
import type { GraphqlPlugin } from './plugin.ts';

/** Strapi calls this with the plugin before its services exist; what they build is narrowed here. */
export default (plugin: GraphqlPlugin): GraphqlPlugin => ({
  ...plugin,
  services: {
    ...plugin.services,
    builders: (context) => boundBuilders(context.strapi, plugin.services.builders(context)),
    'content-api': (context) => {
      const service = plugin.services['content-api'](context);
      return { ...service, buildSchema: () => readOnly(service.buildSchema()) };
    },
  },
});
