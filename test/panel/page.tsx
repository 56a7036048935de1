import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Language } from '@/engine/model';
import { interfaceLanguage } from '@/panel/choices';
import * as settings from '@/store/settings';
import { onPanelRequest } from '@/wire/transport';
import { deliverAs, ourPage } from '../wire/browser';

/** Puts a component into the document as one of our own pages would. */
export async function show(content: ComponentChild): Promise<HTMLElement> {
  await act(() => render(content, document.body));
  return document.body;
}

/** Takes the page away, and the worker that answered it. */
export async function leave(): Promise<void> {
  stopAnswering();
  await act(() => render(null, document.body));
}

/** Switches the language of the interface as the options do. */
export async function speak(language: Language): Promise<void> {
  await act(async () => {
    await settings.interfaceLanguage.setValue(language);
    await vi.waitFor(() => {
      if (interfaceLanguage.shown.value !== language) throw new Error('not yet');
    });
  });
}

type Handlers = Parameters<typeof onPanelRequest>[0];

let stopAnswering = () => {};

/** A worker that answers the page's requests; what a test does not care about is answered with nothing. */
export function answerAsWorker(handlers: Partial<Handlers>): void {
  stopAnswering();
  stopAnswering = onPanelRequest({
    propose: () => null,
    offers: () => null,
    adviseForm: () => null,
    compose: () => null,
    skeleton: () => null,
    insert: () => 'done',
    openCard: () => true,
    keepPromise: () => true,
    tellWhenFixed: () => true,
    changeOwed: () => null,
    openOwed: () => null,
    wordOwed: () => null,
    setMode: () => null,
    pickCustomer: () => null,
    describePage: () => '',
    enableSite: () => null,
    disableSite: () => null,
    rules: () => [],
    tryOut: () => [],
    ...handlers,
  });
  deliverAs(ourPage('sidepanel.html'));
}

/** Everything that stands on the page, with ordinary spaces. */
export const words = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ');

export const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`No button "${name}" in: ${document.body.textContent}`);
  return found;
};

export const press = (name: string) => act(() => button(name).click());

/** Types into a field, or chooses a radio or checkbox, as a person would. */
export async function field<Kind extends HTMLInputElement | HTMLTextAreaElement>(label: string): Promise<Kind> {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  const found = named?.htmlFor ? document.getElementById(named.htmlFor) : named?.querySelector('input');
  if (!found) throw new Error(`No field "${label}" in: ${document.body.textContent}`);
  return found as Kind;
}

export async function type(label: string, text: string): Promise<void> {
  const into = await field(label);
  await act(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function choose(label: string): Promise<void> {
  const input = await field(label);
  await act(() => input.click());
}
