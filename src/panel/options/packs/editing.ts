import { computed, signal } from '@preact/signals';
import { isNewer } from '@/engine/packs/version';
import { PackDocument } from '@/pack-text/document';
import { withoutSignature } from '@/sharing/signature';
import type { PackEdition, TeamPack } from '@/store/packs';
import { TextHistory } from './text-history';

/** The pack that is being written in the workshop: one at a time, and it stays as long as the page. */
export interface Editing {
  /** The installed pack that it is to replace, and the SHA-256 of the edition that it was made of; null for a new one. */
  of: { id: string; sha256: string } | null;
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

let history = new TextHistory();

let lastWhole = new PackDocument('');
/** What the form shows: the text as it last was YAML. */
export const inForm = computed(() => {
  const read = new PackDocument(current.value?.text ?? '');
  if (!read.isBroken) lastWhole = read;
  return { pack: lastWhole, isHeld: read.isBroken };
});

/** Opens an installed pack, to be changed. */
export function editPack({ id, edition }: TeamPack): void {
  const saved = withoutSignature(edition.text);
  open({ of: { id, sha256: edition.sha256 }, saved, text: saved });
}

/** Opens a new pack. */
export function beginPack(text: string): void {
  open({ of: null, saved: '', text });
}

function open(editing: Editing): void {
  history = new TextHistory();
  current.value = editing;
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
  if (!current.value) return;
  history.record(current.value.text, text);
  current.value = { ...current.value, text };
}

/** Takes back the last step, wherever it was made: in the form, in the YAML or by saving. */
export function undo(): void {
  goTo(history.undo(current.value?.text ?? ''));
}

export function redo(): void {
  goTo(history.redo(current.value?.text ?? ''));
}

function goTo(text: string | undefined): void {
  if (current.value && text !== undefined) current.value = { ...current.value, text };
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
export function keepSaved(id: string, sha256: string, text: string): void {
  if (current.value) current.value = { ...current.value, of: { id, sha256 }, saved: text };
}

/** What is written is to take the place of an edition that came meanwhile, and says that it is no older. */
export function putOver(edition: PackEdition): void {
  if (!current.value?.of) return;
  const saved = withoutSignature(edition.text);
  const pack = new PackDocument(current.value.text);
  if (isNewer(edition.version, pack.textAt(['version']))) pack.setText(['version'], edition.version);
  writeText(pack.toString());
  keepSaved(current.value.of.id, edition.sha256, saved);
}

/** What is written is to be a pack of its own: the one that it was made of is not there any more. */
export function putBesides(): void {
  if (current.value) current.value = { ...current.value, of: null, saved: '' };
}
