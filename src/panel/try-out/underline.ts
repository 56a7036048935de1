import { FAMILIES, type Finding } from '@/engine/model';
import { readRich } from '@/page/draft/rich';

/** Underlines findings in an editable of ours; returns a function that takes the lines away. */
export function underline(editable: HTMLElement, findings: readonly Finding[]): () => void {
  const draft = readRich(editable, '');
  for (const family of FAMILIES) {
    const ranges = findings
      .filter((finding) => finding.family === family)
      .flatMap((finding) => draft.rangeOf(finding) ?? []);
    CSS.highlights.set(`aplomb-${family}`, new Highlight(...ranges));
  }
  return () => {
    for (const family of FAMILIES) CSS.highlights.delete(`aplomb-${family}`);
  };
}
