import { nameMainFields } from './labels/name-main-fields';

interface PanelBuild {
  readonly plugins?: readonly unknown[];
  readonly resolve?: { readonly dedupe?: readonly string[] };
}

/** One copy each, the panel's own parts included: its themes and texts reach what is built on the same copy. */
const sharedLibraries = ['@strapi/design-system', '@strapi/icons'];

/** Strapi's own configuration of the panel's build, extended. */
export default <T extends PanelBuild>(config: T) => ({
  ...config,
  resolve: { ...config.resolve, dedupe: [...(config.resolve?.dedupe ?? []), ...sharedLibraries] },
  plugins: [...(config.plugins ?? []), nameMainFields()],
});
