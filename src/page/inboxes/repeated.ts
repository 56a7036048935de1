const LISTS = '[role="log"], [role="feed"], [role="list"], ol, ul, main, section, article, div';
const FEWEST_LETTERS = 2;

/**
 * What looks like a conversation nearest to the composer: boxes of the same make, one below the other, each with words.
 * Empty when there is nothing of the kind.
 */
export function repeatedAbove(composer: Element): Element[] {
  let inner: Element = composer;
  for (let around = composer.parentElement; around; around = around.parentElement) {
    for (const beside of [...around.children].reverse()) {
      if (beside === inner || beside.closest('nav, header, footer, aside')) continue;
      const found = largestRun([beside, ...beside.querySelectorAll(LISTS)]);
      if (found.length > 1) return found;
    }
    inner = around;
  }
  return [];
}

function largestRun(lists: readonly Element[]): Element[] {
  let best: Element[] = [];
  for (const list of lists) {
    for (const alike of Map.groupBy(list.children, makeOf).values()) {
      // Looking for words is what takes time
      const run = alike.length > best.length ? alike.filter(speaks) : [];
      if (run.length > best.length) best = run;
    }
  }
  return best;
}

/** Same tag and same role; of classes the first alone, for the others tell variants apart. */
function makeOf(element: Element): string {
  return `${element.tagName} ${element.getAttribute('role') ?? ''} ${element.classList[0] ?? ''}`;
}

function speaks(element: Element): boolean {
  if (element.matches('p, br, a, button, option, script, style, form, input, textarea, nav, header, footer'))
    return false;
  return (element.textContent?.trim().length ?? 0) >= FEWEST_LETTERS;
}
