import { type ReadonlySignal, signal } from '@preact/signals';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A setting as the page shows it: what is stored, also when another page changes it. */
export interface Stored<Value> {
  shown: ReadonlySignal<Value>;
  /** Settles when the stored value is known for the first time. */
  ready: Promise<void>;
  set(value: Value): Promise<void>;
}

export function stored<Value>(item: WxtStorageItem<Value, Record<string, unknown>>): Stored<Value> {
  const shown = signal(item.fallback);
  item.watch((value) => {
    shown.value = value;
  });
  const ready = item.getValue().then((value) => {
    shown.value = value;
  });
  return {
    shown,
    ready,
    // Storage tells everybody, this page included: what is shown is what is stored
    set: (value) => item.setValue(value),
  };
}
