/** The last part of the path of the overview, below the base path. */
export const overviewPath = '__overview';
