import type { CDPSession, Page } from 'playwright-core';

interface Node {
  role: string;
  name: string;
  description: string;
  backendNodeId: number;
}

/**
 * What Aplomb shows on somebody's page. It lives in a closed shadow root, so it is read as assistive technology reads
 * it, from the accessibility tree, and pressed with the real mouse at the place where it stands.
 */
export class Overlay {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Overlay> {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    return new Overlay(page, session);
  }

  /** Waits for something with this role whose name fits, and gives it. */
  async find(role: string, name: RegExp | string): Promise<Node> {
    return await this.#wait(
      async () => (await this.#nodes()).find((node) => node.role === role && fits(node.name, name)),
      () => `nothing with role ${role} named ${name}`,
    );
  }

  async gone(role: string, name: RegExp | string): Promise<void> {
    await this.#wait(
      async () => !(await this.#nodes()).some((node) => node.role === role && fits(node.name, name)) || undefined,
      () => `${role} ${name} is still there`,
    );
  }

  async names(role: string): Promise<string[]> {
    return (await this.#nodes()).filter((node) => node.role === role).map((node) => node.name);
  }

  async press(role: string, name: RegExp | string): Promise<void> {
    const { x, y } = await this.#wait(
      async () => {
        const node = await this.find(role, name);
        return await this.#centre(node).catch(() => undefined);
      },
      () => `${role} ${name} has no place on the page`,
    );
    await this.#page.mouse.click(x, y);
  }

  async #centre(node: Node): Promise<{ x: number; y: number }> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  async #nodes(): Promise<Node[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ role, name, description, backendDOMNodeId, ignored }) => {
      if (ignored || backendDOMNodeId === undefined) return [];
      const text = (value?: { value?: unknown }) => String(value?.value ?? '');
      return [{ role: text(role), name: text(name), description: text(description), backendNodeId: backendDOMNodeId }];
    });
  }

  /** Looks again with every frame the page draws. */
  async #wait<Found>(look: () => Promise<Found | undefined>, failure: () => string): Promise<Found> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > deadline)
        throw new Error(`On the page: ${failure()}. Buttons: ${(await this.names('button')).join(' | ')}`);
      await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    }
  }
}

function fits(name: string, wanted: RegExp | string): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
