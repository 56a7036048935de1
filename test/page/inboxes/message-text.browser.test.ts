import { afterEach, describe, expect, it } from 'vitest';
import { messageText } from '@/page/inboxes/message-text';

/** A message on the page, from trusted test markup. */
function message(markup: string): HTMLElement {
  const body = document.createElement('div');
  body.append(document.createRange().createContextualFragment(markup));
  document.body.append(body);
  return body;
}

afterEach(() => document.body.replaceChildren());

describe('a message reads as it shows', () => {
  it.each([
    ['lines in boxes', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['a break at the end of a box', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['paragraphs', '<p>one</p>\n  <p>two<br>three</p>', 'one\n\ntwo\nthree'],
    ['paragraphs that are lines', '<p class="MsoNormal">one</p><p class="MsoNormal">two</p>', 'one\ntwo'],
    ['words across inline elements', '<div>o<b>n</b>e <i>two</i>\n three</div>', 'one two three'],
    ['kept white space', '<pre>one\ntwo</pre><div style="white-space: pre-wrap">a\n\nb</div>', 'one\ntwo\na\n\nb'],
    [
      'spans that are boxes',
      '<span style="display: block">one</span><span style="display: block">two</span>',
      'one\ntwo',
    ],
    ['a table', '<table><tr><td>Order</td><td>12</td></tr><tr><td>Sum</td><td>9</td></tr></table>', 'Order 12\nSum 9'],
    ['lists', 'I want:<ol><li>money</li><li>a lamp</li></ol>', 'I want:\nmoney\na lamp'],
    ['emoji as pictures', 'fine <img alt="😀"><img alt="logo">', 'fine 😀'],
    ['without what is hidden', '<div style="display: none">preheader</div><style>p {}</style>shown', 'shown'],
    ['an empty line of a no-break space', '<div>one</div><div>&nbsp;</div><div>two</div>', 'one\n\ntwo'],
    ['without spaces that only look like words', '<div>&nbsp;</div><div>one&nbsp;two\u200B</div>', 'one two'],
  ])('%s', (_name, markup, text) => {
    expect(messageText(message(markup))).toBe(text);
  });

  it.each<[string, (part: HTMLElement, body: HTMLElement) => void]>([
    ['by its own attribute', (part) => part.removeAttribute('style')],
    ['by its class', (part) => part.classList.add('shown')],
    ['by the page around it', (_part, body) => body.classList.add('unfolded')],
  ])('reads a part that is unfolded later, %s', (_name, unfold) => {
    const rule = '.unfolded .part, .part.shown { display: block !important }';
    const body = message(`<style>${rule}</style><p>one</p><p class="part" style="display: none">two</p>`);
    expect(messageText(body)).toBe('one');
    unfold(body.querySelector('.part') as HTMLElement, body);
    expect(messageText(body)).toBe('one\n\ntwo');
  });

  it('leaves out what is marked as a quote later', () => {
    const body = message('<p>one</p><div>two</div>');
    expect(messageText(body)).toBe('one\n\ntwo');
    body.querySelector('div')?.classList.add('gmail_quote');
    expect(messageText(body)).not.toContain('two');
  });

  it('reads what a shadow root shows, and what it takes over', () => {
    const body = message('<div class="host"><b>two</b></div>');
    const host = body.querySelector('.host');
    const inner = document.createRange().createContextualFragment('<div>one</div><div><slot></slot></div>');
    host?.attachShadow({ mode: 'open' }).append(inner);
    expect(messageText(body)).toBe('one\ntwo');
  });

  it('reads anew what has changed', () => {
    const body = message('<div>one</div>');
    expect(messageText(body)).toBe('one');
    body.append('two');
    expect(messageText(body)).toBe('one\ntwo');
  });
});

const QUOTED = '<div>somebody else wrote this</div>';

describe('a message is what its sender wrote', () => {
  it.each([
    ['Gmail', `<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On…</div>${QUOTED}</div>`],
    [
      'Gmail, as another web mail shows it',
      `<div class="v1gmail_quote"><div class="v1gmail_attr">On…</div>${QUOTED}</div>`,
    ],
    ['Gmail, in Outlook on the web', `<div class="x_gmail_quote">${QUOTED}</div>`],
    ['Apple Mail', `<blockquote type="cite"><div>3 Nov, Ada wrote:</div>${QUOTED}</blockquote>`],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">On 3/11/26, Ada wrote:</div><blockquote type="cite">${QUOTED}</blockquote>`,
    ],
    ['a help desk', `<div>On 3 Nov 2026 at 10:15, Ada wrote:</div><div type="cite">${QUOTED}</div>`],
    ['Yahoo', `<div class="yahoo_quoted">${QUOTED}</div>`],
    ['Proton', `<div class="protonmail_quote">${QUOTED}</div>`],
    ['Outlook on the web', `<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Von: Ada</div>${QUOTED}`],
    ['the same, shown by another', `<hr><div id="x_divRplyFwdMsg">Von: Ada</div>${QUOTED}`],
    [
      'Outlook, English',
      `<div><p class="MsoNormal"><b>From:</b> Ada<br><b>Sent:</b> 3 Nov<br><b>To:</b> Desk<br><b>Subject:</b> Lamp</p></div>${QUOTED}`,
    ],
    [
      'Outlook, Russian',
      `<div><p class="v1MsoNormal"><b>От: Ада &lt;a@x.example&gt;<br>Отправлено: 3.11<br>Кому: Стол<br>Тема: Лампа</b></p></div>${QUOTED}`,
    ],
    [
      'Outlook, Ukrainian',
      `<p><b>Від:</b> Ада</p><p><b>Надіслано:</b> 3.11</p><p><b>Кому:</b> Стіл</p><p><b>Тема:</b> Лампа</p>${QUOTED}`,
    ],
    [
      'plain text',
      '<br>On 3 Nov 2026 at 10:15, Ada &lt;a@x.example&gt; wrote:<br>&gt; somebody else<br>&gt;&gt; older',
    ],
    ['a signature', '<div>-- <br></div><div class="gmail_signature">Ada, Director of Lamps</div>'],
    ['a signature in words', '<div>-- <br>Ada, Director of Lamps</div>'],
  ])('without the history of %s', (_name, history) => {
    expect(messageText(message(`<div>The lamp is broken.</div>${history}`))).toBe('The lamp is broken.');
  });

  it('with the answer below the quote', () => {
    const quote = `<div>On 3 Nov 2026 at 10:15, Ada wrote:</div><blockquote type="cite">${QUOTED}</blockquote>`;
    expect(messageText(message(`${quote}<div>Green, please.</div>`))).toBe('Green, please.');
  });
});
