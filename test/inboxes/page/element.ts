/** Builds an element. Models make pages of nodes alone: the mailbox forbids markup from strings. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The element, which answers a press. */
export function pressed<E extends HTMLElement>(made: E, act: () => void): E {
  made.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
  return made;
}

/** Two frames: as long as the real pages take to draw what was asked for. */
export function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
