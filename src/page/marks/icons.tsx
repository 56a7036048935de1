/** Drawn inline: a reference into a sprite would need an id in the page. */

export function Bob() {
  return (
    <svg class="bob" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M7.4 0h1.2v4H10v2h.8A1.2 1.2 0 0 1 12 7.2c0 2.8-2.6 5.3-4 8.3-1.4-3-4-5.5-4-8.3A1.2 1.2 0 0 1 5.2 6H6V4h1.4z" />
    </svg>
  );
}

export function Tick() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.2 3.2L13 5" />
    </svg>
  );
}

export function Fence() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 2v12M2 8h3.5m5 0H14" />
    </svg>
  );
}

export function Cross() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="m4 4 8 8m0-8-8 8" />
    </svg>
  );
}
