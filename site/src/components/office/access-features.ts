import type { Access } from '@themenportal/shared/content';

const FEATURES = [
  'stepFreeEntrance',
  'lift',
  'accessibleToilet',
  'disabledParking',
  'inductionLoop',
  'guidanceSystem',
] as const;

/** What is known. "Unknown" helps nobody plan a visit. */
export function accessFeatures(access: Access) {
  return FEATURES.flatMap((name) => {
    const value = access[name];
    return value === 'unknown' ? [] : [{ name, value }];
  });
}
