import { undisguise } from './disguise';
import { isApostrophe, isHyphen, isInvisible } from './letters';

/** The form by which a word is matched: lower case, NFC, one apostrophe, one hyphen, ё → е, disguise undone. */
export function wordForm(raw: string): string {
  return undisguise(plainForm(raw));
}

function plainForm(raw: string): string {
  let lower = raw.toLowerCase();
  let odd = false;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code < 0x80 ? code === 34 || code === 96 : !(code >= 0x430 && code <= 0x45f)) odd = true;
    if (code === 0x451) odd = true;
  }
  if (!odd) return lower;
  lower = lower.normalize('NFKC').toLowerCase();
  let form = '';
  for (const character of lower) {
    const code = character.codePointAt(0) ?? 0;
    if (isInvisible(code)) continue;
    if (code === 0x451) form += 'е';
    else if (isApostrophe(code) || code === 34 || code === 0x201d) form += "'";
    else if (isHyphen(code)) form += '-';
    // an accent that shows the stress; й and ї are whole letters after NFKC
    else if (code >= 0x300 && code <= 0x36f) continue;
    else form += character;
  }
  return form;
}
