import type { Finding } from '@/engine/model';

/** Places that the agent passed over with "Ignore once". */
export class Ignored {
  private readonly places = new Set<string>();

  /** @param text the draft that the finding is of */
  add(finding: Finding, text: string): void {
    this.places.add(keyOf(finding, text));
  }

  /** The findings of a draft without those. */
  leaveOut(findings: Finding[], text: string): Finding[] {
    // To tell a place from its likes takes a look at the whole draft
    if (this.places.size === 0) return findings;
    return findings.filter((finding) => !this.places.has(keyOf(finding, text)));
  }
}

/** Tells one place from others with the same words: the how-manieth it is. */
function keyOf(finding: Finding, text: string): string {
  const words = text.slice(finding.start, finding.end);
  const before = text.slice(0, finding.start).split(words).length;
  return `${finding.entry} ${before} ${words}`;
}
