/** It was written for bundlers that give a page Node's name for the window. */
Object.assign(window, { global: window });
