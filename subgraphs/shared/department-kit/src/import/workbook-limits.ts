const mega = 1024 * 1024;

/**
 * web.md §3.2: what a workbook may be. A small file may not expand to more than `expandedBytes`; a large one, whose rows are real, may
 * expand to `ratio` times its size: a sheet's XML packs about twelvefold, a bomb a thousandfold.
 */
export const workbookLimits = {
  fileBytes: 96 * mega,
  expandedBytes: 200 * mega,
  ratio: 32,
  entries: 2000,
  /** Between two tags: far more than a cell can hold. */
  textBytes: mega,
  /** All distinct texts of a workbook have to be in memory at once. */
  sharedStringBytes: 48 * mega,
  /** Of the thread that reads it. */
  heapMegabytes: 192,
} as const;

/** Of a CSV, which is read piece by piece. */
export const csvLimits = { fileBytes: 256 * mega } as const;

export const expandedLimit = (fileBytes: number): number =>
  Math.max(workbookLimits.expandedBytes, fileBytes * workbookLimits.ratio * Number(fileBytes > 8 * mega));
