/** It loads parts of itself by address: set before its script runs. */
Object.assign(window, { CKEDITOR_BASEPATH: '/node_modules/ckeditor4/' });
