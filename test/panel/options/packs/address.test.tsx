import { afterEach, beforeEach, expect, it } from 'vitest';
import { button, field, press } from '../../page';
import { closeOptions, openOptions, write } from './stage';

const PIN = 'SHA-256 of the only text to take (may be left empty)';

beforeEach(async () => {
  await openOptions();
  await press('Add a pack');
});
afterEach(closeOptions);

it('an address is asked for no text that nobody can have published', async () => {
  await write('Address of the pack', 'https://team.example/pack.yaml');
  const pin = await field<HTMLInputElement>(PIN);
  await write(PIN, 'garbage');
  expect(button('Fetch it')).toHaveProperty('disabled', true);
  expect(document.body.textContent).toContain('A SHA-256 has 64 signs');
  await write(PIN, `sha256:${'AB'.repeat(32)}`);
  expect(pin.getAttribute('aria-invalid')).toBe('false');
  expect(button('Fetch it')).toHaveProperty('disabled', false);
});
