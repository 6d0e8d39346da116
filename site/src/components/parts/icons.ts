/** Line drawings on a grid of 24, made for this portal. `directed` ones turn round where text runs from right to left. */
export const ICONS = {
  chevron: { path: 'M9 5l7 7-7 7', directed: true },
  expand: { path: 'M5 9l7 7 7-7', directed: false },
  back: { path: 'M19 12H5m6-6-6 6 6 6', directed: true },
  forward: { path: 'M5 12h14m-6-6 6 6-6 6', directed: true },
  external: { path: 'M14 4h6v6m0-6-9 9M18 14v6H4V6h6', directed: true },
  download: { path: 'M12 4v11m-5-5 5 5 5-5M4 20h16', directed: false },
  book: { path: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14', directed: false },
  hands: {
    path: 'M7 12V6a1.5 1.5 0 0 1 3 0v5-7a1.5 1.5 0 0 1 3 0v7-5a1.5 1.5 0 0 1 3 0v6-3a1.5 1.5 0 0 1 3 0v6c0 4-3 6-6 6-3.5 0-5-1.5-6.5-4L4 13.5a1.5 1.5 0 0 1 2.5-1.5L7 13',
    directed: false,
  },
  lock: { path: 'M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3', directed: false },
  info: { path: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v6m0-9.5v.5', directed: false },
  check: { path: 'M5 12.5 10 17.5 19.5 7', directed: false },
  warning: { path: 'M12 4 2.5 20h19zm0 6v5m0 2.5v.5', directed: false },
  planned: { path: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z', directed: false },
  inProgress: { path: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 0v8l5.5 5.5', directed: false },
  ongoing: { path: 'M4 12a8 8 0 0 1 14-5.3L20 9m0-5v5h-5M20 12a8 8 0 0 1-14 5.3L4 15m0 5v-5h5', directed: false },
  cross: { path: 'M6 6l12 12M18 6 6 18', directed: false },
} as const;

export type IconName = keyof typeof ICONS;
