/** An origin is what people switch Aplomb on for: scheme, host and port, as `location.origin` writes it. */

/** Origin of an address we could be switched on for; null for anything but http and https. */
export function originOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.origin : null;
}

/** What a person typed as the address of their inbox: with or without scheme and path. Null when it is no address. */
export function originTyped(text: string): string | null {
  const address = text.trim();
  if (!address || /\s/.test(address)) return null;
  const withScheme = /^[a-z][a-z+.-]*:\/\//i.test(address)
    ? address
    : `${isLocal(address) ? 'http' : 'https'}://${address}`;
  const origin = originOf(withScheme);
  return origin && isHost(new URL(origin).hostname) ? origin : null;
}

/** Match pattern of a whole origin. Firefox takes no port in a pattern, so there it covers all ports of the host. */
export function originPattern(origin: string, firefox = import.meta.env.FIREFOX): string {
  const url = new URL(origin);
  return `${url.protocol}//${firefox ? url.hostname : url.host}/*`;
}

/** Host as people read it: `mail.google.com`, `localhost:8101`. */
export const hostOf = (origin: string): string => new URL(origin).host;

const isLocal = (address: string) => /^(localhost|127\.|\[::1\])/i.test(address);
const isHost = (host: string) => host.includes('.') || host === 'localhost' || host.startsWith('[');
