import { ENUM_LABELS } from '../../../editing/enum-labels';
import { contentManager } from './content-manager';
import { formal } from './formal';
import { i18n } from './i18n';
import { mediaLibrary } from './media-library';
import { names } from './names';
import { panel } from './panel';
import { upload } from './upload';

const withPrefix = (prefix: string, texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}.${key}`, text]));

/** German texts beside those that the panel brings. It looks the values of lists up by the value itself. */
export const german: Readonly<Record<string, string>> = {
  ...ENUM_LABELS,
  ...names,
  ...formal,
  ...panel,
  ...withPrefix('content-manager', contentManager),
  ...withPrefix('i18n', i18n),
  ...withPrefix('upload', mediaLibrary),
  ...withPrefix('upload', upload),
};
