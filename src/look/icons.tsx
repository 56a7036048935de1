/**
 * The few signs of our interface. Drawn inline, as a reference into a sprite would need an id in other people's pages;
 * words stand beside each, so they are hidden from those who listen.
 */
const sign = (path: string) => () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const Tick = sign('m3 8.5 3.2 3.2L13 5');
export const Dash = sign('M4.5 8h7');
export const Ring = sign('M2.75 8a5.25 5.25 0 1 0 10.5 0a5.25 5.25 0 1 0-10.5 0');
export const Note = sign('M3 2.5h10v8L10 13.5H3zM13 10.5h-3v3M5.5 6h5M5.5 8.5h3');
export const Rest = sign('M5.5 3.5v9m5-9v9');
export const Fence = sign('M8 2v12M2 8h3.5m5 0H14');
export const Cross = sign('m4 4 8 8m0-8-8 8');
export const Up = sign('M8 13V3.5M4 7.5l4-4 4 4');
export const Down = sign('M8 3v9.5m-4-4 4 4 4-4');
/** By which a line of a list is dragged. */
export const Grip = sign('M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01');
export const Settings = sign(
  'M2 5h7m4 0h1M2 11h1m4 0h7M9 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
);

export const Bob = () => (
  <svg class="bob" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M7.4 0h1.2v4H10v2h.8A1.2 1.2 0 0 1 12 7.2c0 2.8-2.6 5.3-4 8.3-1.4-3-4-5.5-4-8.3A1.2 1.2 0 0 1 5.2 6H6V4h1.4z" />
  </svg>
);
