/** Name of our element among the page's. A later run of our script finds by it what an earlier one left. */
export const HOST = 'aplomb-layer';
