/** Builds and loads the page models: `serve`, `ADDRESSES` and the prepared conversations. */
export function loadModels(): Promise<typeof import('../test/inboxes/serve.ts')>;
