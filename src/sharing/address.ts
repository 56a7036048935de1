/** What an address may give: as many bytes as a pack may have characters. */
export const MOST_BYTES = 2_000_000;
/** The whole answer has to be here after so many ms. */
export const PATIENCE = 15_000;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether packs may come from an address: over https, or from this very computer. */
export function isFetchable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** Whether what an address gave is what servers say of a mistake, and no pack: `{"message": "Not Found"}`, `[]`, `null`. */
export function isServersMistake(text: string): boolean {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null || Array.isArray(said)) return true;
    if ('format' in said) return false;
    return ['error', 'errors', 'message', 'detail'].some((key) => key in said);
  } catch {
    return false;
  }
}

/** Whether what an address gave is a web page, whatever its server calls it, or nothing at all. */
export function isPage(text: string): boolean {
  return /^\uFEFF?\s*(?:<|$)/u.test(text);
}
