const LENGTH = 240;

/** The beginning of a long message, cut between two words. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LENGTH) return line;
  const cut = line.lastIndexOf(' ', LENGTH);
  return `${line.slice(0, cut > LENGTH / 2 ? cut : LENGTH)} …`;
}
