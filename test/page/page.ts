/** A page of somebody else's, for tests that run in a browser. Markup is the test's own. */
export const page = {
  /** Puts markup into the body and returns its first element. */
  put<Kind extends HTMLElement = HTMLElement>(markup: string): Kind {
    const parsed = new DOMParser().parseFromString(markup, 'text/html');
    const nodes = [...parsed.body.childNodes];
    document.body.append(...nodes);
    return nodes.find((node) => node instanceof HTMLElement) as Kind;
  },
  editable(markup: string): HTMLElement {
    return page.put(`<div contenteditable="true">${markup}</div>`);
  },
  clear(): void {
    document.body.replaceChildren();
  },
};
