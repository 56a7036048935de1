import { describe, expect, it } from 'vitest';
import { originOf, originPattern, originTyped } from '@/store/origins';

describe('an origin that Aplomb can be switched on for', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com'],
    ['http://localhost:8101/?_task=mail', 'http://localhost:8101'],
    ['chrome://settings/', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (address, origin) => {
    expect(originOf(address)).toBe(origin);
  });
});

describe('an address as people type it', () => {
  it.each([
    ['mail.example.com', 'https://mail.example.com'],
    ['  https://desk.example.com/agent/tickets/1 ', 'https://desk.example.com'],
    ['http://mail.firma.ua:8080/roundcube', 'http://mail.firma.ua:8080'],
    ['mail.firma.ua:8443', 'https://mail.firma.ua:8443'],
    ['localhost:8101', 'http://localhost:8101'],
    ['127.0.0.1:8101', 'http://127.0.0.1:8101'],
    ['пошта.укр', 'https://xn--80a1acn3a.xn--j1amh'],
    ['gmail', null],
    ['my mail', null],
    ['ftp://files.example.com', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s → %s', (text, origin) => {
    expect(originTyped(text)).toBe(origin);
  });
});

it('a pattern covers the whole origin and nothing else', () => {
  expect(originPattern('http://localhost:8101', false)).toBe('http://localhost:8101/*');
});
it('a pattern for Firefox has no port', () => {
  expect(originPattern('http://localhost:8101', true)).toBe('http://localhost/*');
});
