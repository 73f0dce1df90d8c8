/** The bounds of one import: of a row, of its parts that have no limit elsewhere, and of a batch. */

export const EXTERNAL_ID_LIMIT = { min: 1, max: 200 } as const;
export const DETAIL_NAME_LIMIT = { min: 1, max: 200 } as const;
export const MAX_DETAILS = 100;

/** Rows stored in one transaction. */
export const BATCH_SIZE = 500;
/** Rows shown as recognised before the work begins. */
export const PREVIEW_ROWS = 3;
