/** How often a journey looks for what is about to come: by itself a poll lets up to a second pass between two looks. */
export const OFTEN = { intervals: [20, 50, 100] };
