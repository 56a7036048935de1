import { cdp } from 'vitest/browser';

/** Presses the real mouse button at a point of a window's viewport. */
export async function press(view: Window, x: number, y: number): Promise<void> {
  const point = onScreen(view, x, y);
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await cdp().send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });
  }
}

/** The point in the browser's outermost viewport: tests run in a frame, which may be drawn smaller than it is. */
function onScreen(view: Window, x: number, y: number): { x: number; y: number } {
  const frame = view.frameElement as HTMLElement | null;
  if (!frame) return { x, y };
  const box = frame.getBoundingClientRect();
  const scale = box.width / frame.offsetWidth;
  const left = box.left + (frame.clientLeft + x) * scale;
  const top = box.top + (frame.clientTop + y) * scale;
  return onScreen(frame.ownerDocument.defaultView ?? window, left, top);
}

/** Zooms as the browser does: fewer and larger pixels on the same screen. */
export async function zoomed(factor: number, run: () => Promise<void>): Promise<void> {
  const { innerWidth, innerHeight, devicePixelRatio } = window.top ?? window;
  const at = (zoom: number) =>
    cdp().send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(innerWidth / zoom),
      height: Math.round(innerHeight / zoom),
      deviceScaleFactor: devicePixelRatio * zoom,
      mobile: false,
    });
  await at(factor);
  try {
    await run();
  } finally {
    await at(1);
  }
}
