import { randomUUID } from 'node:crypto';

/** A mail as the tests think of it. */
export interface Mail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  date: Date;
  text: string;
  /** With it the mail has two parts, and Roundcube answers in its HTML editor. */
  html?: string;
}

/** RFC 5322 source of a mail, UTF-8 throughout. */
export function toSource(mail: Mail): string {
  const head = [
    `From: ${address(mail.from)}`,
    `To: ${address(mail.to)}`,
    `Subject: ${encodeWord(mail.subject)}`,
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@mail.example>`,
    'MIME-Version: 1.0',
  ];
  if (!mail.html) return [...head, ...part('text/plain', mail.text)].join('\r\n');
  const boundary = randomUUID();
  return [
    ...head,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...part('text/plain', mail.text),
    `--${boundary}`,
    ...part('text/html', mail.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

/** The parts of a received source that the tests compare: decoded text of the plain and the HTML part. */
export function fromSource(source: string): { plain: string; html: string | null; source: string } {
  const [head = '', body = ''] = split(source);
  const boundary = /boundary="?([^";\r\n]+)/i.exec(head)?.[1];
  if (!boundary) return { plain: decode(head, body), html: null, source };
  const parts = body.split(`--${boundary}`).slice(1, -1).map(split);
  const find = (type: string) => parts.find(([partHead]) => new RegExp(`content-type:\\s*${type}`, 'i').test(partHead));
  const plain = find('text/plain');
  const html = find('text/html');
  return { plain: plain ? decode(...plain) : '', html: html ? decode(...html) : null, source };
}

function split(source: string): [head: string, body: string] {
  const text = source.replace(/^(\r?\n)+/, '');
  const end = /\r?\n\r?\n/.exec(text);
  return end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ''];
}

function decode(head: string, body: string): string {
  const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function part(type: string, text: string): string[] {
  const base64 = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  return [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64, ''];
}

function address({ name, address }: Mail['from']): string {
  return `${encodeWord(name)} <${address}>`;
}

function encodeWord(text: string): string {
  // a long subject becomes several words: each at most 75 characters (RFC 2047)
  const words: string[] = [];
  for (let rest = [...text]; rest.length > 0; rest = rest.slice(20)) {
    words.push(`=?UTF-8?B?${Buffer.from(rest.slice(0, 20).join(''), 'utf8').toString('base64')}?=`);
  }
  return words.join('\r\n ');
}
