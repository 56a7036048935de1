import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Subject } from './subject';

export async function start(): Promise<Subject> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { review: (draft) => linter.lint(draft, { language: 'plaintext' }) };
}
