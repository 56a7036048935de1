import { afterEach, describe, expect, it } from 'vitest';
import { page } from '../page';
import { painted, Stand } from '../stand';

let stand: Stand;

afterEach(() => {
  stand.stop();
  page.clear();
});

const DRAFT = 'Due to high volumes we are late.';

/** How the stroke of an excuse is drawn on an element. */
function stroke(element: Element): [style: string, thickness: string, offset: string] {
  const style = getComputedStyle(element, '::highlight(aplomb-excuse)');
  return [style.textDecorationStyle, style.textDecorationThickness, style.textUnderlineOffset];
}

async function compose(field: string, font: string): Promise<HTMLElement> {
  const form = page.put(`<form data-composer="reply"><div style="font: ${font}">${field}</div></form>`);
  stand = new Stand();
  const editable = form.querySelector<HTMLElement>('textarea, [contenteditable]') as HTMLElement;
  editable.focus();
  await expect.poll(() => painted()).toHaveLength(1);
  return editable;
}

describe('the stroke of an excuse', () => {
  const RICH = `<div contenteditable="true"><p>${DRAFT}</p></div>`;
  const PLAIN = `<textarea style="font: inherit">${DRAFT}</textarea>`;

  it('is wide where lines leave room, and fine where they stand close', async () => {
    const loose = await compose(RICH, '14px/24px Arial');
    expect(stroke(loose.firstElementChild as Element)).toEqual(['wavy', '1.5px', '3px']);
    stand.stop();
    page.clear();
    const tight = await compose(RICH, '10pt/normal Verdana');
    expect(stroke(tight.firstElementChild as Element)).toEqual(['wavy', '1px', '0px']);
  });

  it('is so in a textarea as well', async () => {
    await compose(PLAIN, '14px/24px Arial');
    expect(stroke(stand.layer.querySelector('.mirror > div') as Element)).toEqual(['wavy', '1.5px', '3px']);
    stand.stop();
    page.clear();
    await compose(PLAIN, '10pt/normal Verdana');
    expect(stroke(stand.layer.querySelector('.mirror > div') as Element)).toEqual(['wavy', '1px', '0px']);
  });
});
