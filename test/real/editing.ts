import type { Frame, Page } from 'playwright-core';

/** Makes room above the quote and types there, as people do. */
export async function typeAbove(editor: Frame, body: string, draft: string): Promise<void> {
  const { keyboard } = editor.page();
  await editor.locator(body).click();
  await keyboard.press('Control+Home');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await keyboard.press('Control+Home');
  await keyboard.type(draft, { delay: 5 });
}

/** The lines of a mail's HTML, as its reader meets them: paragraph by paragraph, empty ones left out. */
export async function linesOf(page: Page, source: string): Promise<string[]> {
  return await page.evaluate((markup) => {
    const body = new DOMParser().parseFromString(markup, 'text/html').body;
    for (const line of body.querySelectorAll('br')) line.replaceWith('\n');
    for (const block of body.querySelectorAll('p, div, blockquote')) block.append('\n');
    const lines = (body.textContent ?? '').replaceAll('\u00a0', ' ').split('\n');
    return lines.map((line) => line.trim()).filter((line) => line !== '');
  }, source);
}

/** Lines of a plain text without their quote marks; one that ends in a space goes on in the next. */
export function unwrapped(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^> ?/, ''));
  const joined = lines.reduce((whole, line) => whole + line + (line.endsWith(' ') ? '' : '\n'), '');
  return joined.split('\n').filter((line) => line !== '');
}
