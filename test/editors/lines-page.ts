import { linesOf } from './lines';

declare global {
  interface Window {
    linesOf: typeof linesOf;
  }
}

/** For pages of a browser that a test drives from outside. */
window.linesOf = linesOf;
