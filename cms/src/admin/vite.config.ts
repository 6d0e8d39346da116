import { nameMainFields } from './labels/name-main-fields';

interface PanelBuild {
  readonly plugins?: readonly unknown[];
}

/** Strapi's own configuration of the panel's build, extended. */
export default <T extends PanelBuild>(config: T) => ({
  ...config,
  plugins: [...(config.plugins ?? []), nameMainFields()],
});
