/** Whether the ground behind an element is light or dark, as measured: pages lie about their theme. */
export function groundBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentAcrossFrames(at)) {
    const color = at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    const lightness = lightnessOf(color);
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  const scheme = element.ownerDocument.defaultView?.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark = element.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme?.includes('dark') && dark ? 'dark' : 'light';
}

function parentAcrossFrames(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Null for what one can see through. */
function lightnessOf(color: string): number | null {
  const rgb = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(color);
  if (rgb) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = rgb
      .slice(1)
      .map((part) => (part === undefined ? 1 : Number(part)));
    return alpha < 0.5 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }
  const lab = /^(?:ok)?l(?:ab|ch)\(([\d.]+)(%?)/.exec(color);
  return lab ? Number(lab[1]) / (lab[2] || color.startsWith('l') ? 100 : 1) : null;
}
