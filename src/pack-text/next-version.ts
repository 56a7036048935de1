import { PackDocument } from './document';

/**
 * The text as it is saved: a pack that changed and still has its old version gets the next, so that who compares two
 * of them can tell which is newer. Nothing is done where a version was chosen, or the text is new.
 */
export function withNextVersion(text: string, saved: string): string {
  const pack = new PackDocument(text);
  const version = pack.textAt(['version']);
  const [, before, last] = /^(\d+\.\d+\.)(\d+)$/u.exec(version) ?? [];
  if (text === saved || last === undefined || new PackDocument(saved).textAt(['version']) !== version) return text;
  pack.setText(['version'], `${before}${Number(last) + 1}`);
  return pack.toString();
}
