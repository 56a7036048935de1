import '@/look/tokens.css';
import '@/look/parts.css';
import { effect } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import type { Strings } from '@/i18n/strings';
import { choicesReady } from './choices';
import { language, words } from './words';

/** Shows one of our own pages once the user's choices are known. The document's language and title follow the setting. */
export async function mount(Page: ComponentType, titleOf: (words: Strings) => string): Promise<void> {
  await choicesReady;
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = titleOf(words.value);
  });
  document.body.classList.add('aplomb');
  render(<Page />, document.body);
}
