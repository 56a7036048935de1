import { computed, signal } from '@preact/signals';
import { PackDocument } from './document';

/** The pack that is being written in the workshop: one at a time, and it stays as long as the page. */
export interface Editing {
  /** The installed pack that it is to replace; null for a new one. */
  id: string | null;
  /** As it is in force; '' for a new one. */
  saved: string;
  text: string;
}

const current = signal<Editing | null>(null);
const shown = signal(false);
/** Which of the pack's phrases is open. */
export const openPhrase = signal(0);

export const editing = computed(() => current.value);
/** Whether the workshop stands in the place of the settings. */
export const isWorkshopOpen = computed(() => shown.value && current.value !== null);
export const isChanged = computed(() => current.value !== null && current.value.text !== current.value.saved);

let lastWhole = new PackDocument('');
/** What the form shows: the text as it last was YAML. */
export const inForm = computed(() => {
  const read = new PackDocument(current.value?.text ?? '');
  if (!read.isBroken) lastWhole = read;
  return { pack: lastWhole, isHeld: read.isBroken };
});

export function startEditing(id: string | null, saved: string, text = saved): void {
  current.value = { id, saved, text };
  openPhrase.value = 0;
  shown.value = true;
}

export function returnToEditing(): void {
  shown.value = current.value !== null;
}

/** Shows the settings again; what was written stays. */
export function leaveWorkshop(): void {
  shown.value = false;
}

/** Forgets what was written. */
export function stopEditing(): void {
  current.value = null;
  shown.value = false;
}

export function writeText(text: string): void {
  if (current.value) current.value = { ...current.value, text };
}

/** Changes the pack from the form. Nothing happens while the text is no YAML: the form is held then. */
export function changePack<Result>(change: (pack: PackDocument) => Result): Result | undefined {
  if (!current.value) return undefined;
  const pack = new PackDocument(current.value.text);
  if (pack.isBroken) return undefined;
  const result = change(pack);
  writeText(pack.toString());
  return result;
}

/** What is written is in force from now on. */
export function keepSaved(id: string, text: string): void {
  if (current.value) current.value = { ...current.value, id, saved: text };
}
