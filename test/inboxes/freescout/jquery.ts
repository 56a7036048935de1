import jquery from 'jquery';

/** The editor looks for it there. */
Object.assign(window, { jQuery: jquery, $: jquery });
