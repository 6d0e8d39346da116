export { checkPackage, type CheckedPackage } from './check-package.ts';
export type { OutsideReference } from './check-references.ts';
export type { ContentPackage, MediaFile, PackageEntry } from './content-package.ts';
export { toMediaName } from './media-name.ts';
