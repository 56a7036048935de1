/** Where Roundcube keeps its things: frames inside its page, and what the server told the page's script. */

/** The page around a frame of its own: the editor's, and the one that shows a message beside the list. */
export function outerPage(page: Document): Document {
  const frame = page.defaultView?.frameElement;
  return frame?.matches('#composebody_ifr, #messagecontframe') ? frame.ownerDocument : page;
}

/** The page that shows a message: beside the list it is in a frame. */
export function shownPage(page: Document): Document {
  if (page.getElementById('messagebody')) return page;
  return page.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument ?? page;
}

/** What the server set for the page's own script: data that is free of language. Empty when it can't be read. */
export function environment(page: Document): Record<string, unknown> {
  for (const { textContent } of page.scripts) {
    const found = /rcmail\.set_env\((\{.*\})\);/.exec(textContent ?? '')?.[1];
    if (!found) continue;
    try {
      return JSON.parse(found) as Record<string, unknown>;
    } catch {
      return {};
    }
  }
  return {};
}

export function ownAccount(page: Document): string {
  return String(environment(page).username ?? '').toLowerCase();
}

/** Address and name of the first receiver; further ones may join. */
export function customerAddress(page: Document): [address: string, name: string | undefined] {
  const to = page.querySelector<HTMLTextAreaElement>('[name="_to"]')?.value ?? '';
  const found = /^\s*(?:"?([^"<,]*?)"?\s*<)?([^\s<>,]+@[^\s<>,]+)/.exec(to);
  return [found?.[2]?.toLowerCase() ?? '', found?.[1] || undefined];
}

/** "2026-11-20 21:05", one of the formats that people choose from, in this machine's zone; others are not read. */
export function localTime(text: string): string | undefined {
  const found = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.exec(text)?.[0];
  return found && new Date(found.replace(' ', 'T')).toISOString();
}
