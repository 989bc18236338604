/** How the command line ends: what scripts and other programs go by. */
export const NOTHING_FOUND = 0;
export const PROBLEMS_FOUND = 1;
export const COULD_NOT_RUN = 2;
export const INTERRUPTED = 130;
