import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright-core';

interface Reply {
  id: number;
  result?: { result?: { value?: unknown; description?: string }; exceptionDetails?: { text: string }; data?: string };
  error?: { message: string };
}

/**
 * The browser's real side panel. It is no Playwright page, so it is driven over the DevTools protocol: functions run
 * in it, and waiting is done by the panel itself, which looks again whenever its document changes.
 */
export class SidePanel {
  readonly #session: CDPSession;
  readonly #target: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #last = 0;
  /** In px. */
  #width = 360;

  private constructor(session: CDPSession, target: string) {
    this.#session = session;
    this.#target = target;
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const reply = JSON.parse(message) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  /** Attaches to the panel that a click has opened; waits until it is there. */
  static async attach(context: BrowserContext, extensionId: string): Promise<SidePanel> {
    const browser = context.browser();
    if (!browser) throw new Error('This context has no browser to attach to.');
    const session = await browser.newBrowserCDPSession();
    const url = `chrome-extension://${extensionId}/sidepanel.html`;
    const targetId = await new Promise<string>((resolve, reject) => {
      const check = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
        if (targetInfo.url.startsWith(url)) resolve(targetInfo.targetId);
      };
      session.on('Target.targetCreated', check);
      session.on('Target.targetInfoChanged', check);
      session.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
      setTimeout(() => reject(new Error('The side panel did not open.')), 15_000).unref();
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const panel = new SidePanel(session, sessionId);
    await panel.resize(panel.#width);
    return panel;
  }

  /** Makes it as wide as a user might, in px. */
  async resize(width: number, height = 1000): Promise<void> {
    this.#width = width;
    await this.#send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** What the user's system prefers. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.#send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** Presses Tab, as the browser hears it. */
  async tab(): Promise<void> {
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
    await this.#send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  }

  /** Runs a function of no outer variables in the panel. */
  async evaluate<Argument, Result>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>> {
    const reply = await this.#send('Runtime.evaluate', {
      expression: `(${run.toString()})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const failure = reply.result?.exceptionDetails;
    if (failure) throw new Error(reply.result?.result?.description ?? failure.text);
    return reply.result?.result?.value as Awaited<Result>;
  }

  /** Waits until the panel shows this text. */
  async shows(text: string): Promise<void> {
    await this.#until({ text });
  }

  /** Presses the button, radio or checkbox that is named so. */
  async press(name: string): Promise<void> {
    await this.#until({ text: name });
    const pressed = await this.evaluate((wanted) => {
      const named = (element: Element) =>
        (
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent ??
          ''
        ).trim();
      const all = [...document.querySelectorAll<HTMLElement>('button, input[type=radio], input[type=checkbox]')];
      const found =
        all.find((element) => named(element) === wanted) ?? all.find((element) => named(element).startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, name);
    if (!pressed) throw new Error(`The panel has nothing to press named "${name}".`);
  }

  async text(): Promise<string> {
    return await this.evaluate(() => document.body.innerText, null);
  }

  /** Value of the first field that fits the selector. */
  async value(selector: string): Promise<string> {
    return await this.evaluate(
      (wanted) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)?.value ?? '',
      selector,
    );
  }

  /** Writes into the first gap of a field that fits the selector, as an agent does who knows what belongs there. */
  async fillGap(selector: string, words: string): Promise<void> {
    const filled = await this.evaluate(
      ({ wanted, known }) => {
        const field = document.querySelector<HTMLTextAreaElement>(wanted);
        const gap = /\[[^[\]]*…\]/u.exec(field?.value ?? '');
        if (!field || !gap) return false;
        field.setRangeText(known, gap.index, gap.index + gap[0].length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      { wanted: selector, known: words },
    );
    if (!filled) throw new Error(`The panel has no gap in ${selector}.`);
  }

  async screenshot(path: string): Promise<void> {
    const height = await this.evaluate(() => document.documentElement.scrollHeight, null);
    await this.resize(this.#width, Math.max(400, height));
    const reply = await this.#send('Page.captureScreenshot', { format: 'png' });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(reply.result?.data ?? '', 'base64'));
  }

  async #until(wanted: { text: string }): Promise<void> {
    const seen = await this.evaluate(({ text }) => {
      // what is in a field is shown too
      const shown = () =>
        [document.body.innerText, ...[...document.querySelectorAll('textarea')].map((field) => field.value)].join('\n');
      return new Promise<string | null>((resolve) => {
        const look = () => {
          if (!shown().includes(text)) return;
          stop();
          resolve(null);
        };
        const observer = new MutationObserver(look);
        const timer = setTimeout(() => {
          stop();
          resolve(shown());
        }, 10_000);
        const stop = () => {
          observer.disconnect();
          clearTimeout(timer);
        };
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        look();
      });
    }, wanted);
    if (seen !== null) throw new Error(`The panel never showed "${wanted.text}". It shows:\n${seen}`);
  }

  #send(method: string, params: object): Promise<Reply> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (reply) => (reply.error ? reject(new Error(reply.error.message)) : resolve(reply)));
      this.#session
        .send('Target.sendMessageToTarget', {
          sessionId: this.#target,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  }
}
