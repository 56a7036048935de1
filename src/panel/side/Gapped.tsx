import type { Worded } from '@/engine/wording/stages/compose';

/** A text of ours; what the agent has to fill in stands out. */
export function Gapped({ text, gaps }: Worded) {
  const starts = [0, ...gaps.map(({ end }) => end)];
  return (
    <>
      {starts.map((start, at) => {
        const gap = gaps[at];
        return (
          <span key={start}>
            {text.slice(start, gap?.start)}
            {gap && <mark class="gap">{text.slice(gap.start, gap.end)}</mark>}
          </span>
        );
      })}
    </>
  );
}
