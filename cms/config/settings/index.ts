import { parseSettings, type Settings } from './settings.ts';

export { packageDir, parseSettings, type Settings } from './settings.ts';
export { SettingsError } from './settings-error.ts';

let current: Settings | undefined;

/** The settings of this process, read from the environment once. */
export const settings = (): Settings => (current ??= parseSettings(process.env));
