import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { choicesReady } from '@/panel/choices';
import { Options } from '@/panel/options/Options';
import { stopEditing } from '@/panel/options/packs/editing';
import { removedPacks, type TeamPack, teamPacks } from '@/store/packs';
import { phraseToAdd } from '@/store/phrase-to-add';
import { keepChoices } from '@/worker/choices';
import { keepEngines } from '@/worker/engines';
import { answerAboutPacks } from '@/worker/packs/answers';
import { standInForHighlights } from '../../highlights';
import { answerAsWorker, field, leave, press, show, speak } from '../../page';

/** One worker for all tests of a file: it keeps nothing but what is stored. */
let isAnswering = false;

/** The options page with the real worker's answers about packs behind it, and these packs installed. */
export async function openOptions(packs: readonly TeamPack[] = []): Promise<void> {
  standInForHighlights();
  vi.stubGlobal('scrollTo', () => {});
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([]);
  await speak('en');
  await teamPacks.setValue([...packs]);
  await removedPacks.removeValue();
  await phraseToAdd.removeValue();
  answerAsWorker({ rules: () => [{ rule: 'excuse', title: 'Cause before ownership' }] });
  if (!isAnswering) answerAboutPacks(keepEngines(), keepChoices());
  isAnswering = true;
  await choicesReady;
  await show(<Options />);
}

export async function closeOptions(): Promise<void> {
  await act(() => stopEditing());
  await leave();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}

/** Writes into a field that holds several lines, as a person would who pastes. */
export async function write(label: string, text: string): Promise<void> {
  const into = await field<HTMLTextAreaElement>(label);
  await act(() => {
    into.value = text;
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export const yaml = async () => (await field<HTMLTextAreaElement>('The pack as YAML')).value;

/** A pack with one phrase, filled in as a newcomer would. */
export async function makePack(): Promise<void> {
  await press('Make a pack');
  await write('What to underline', 'dream box');
  await write('Why', 'Only we know what that is.');
  await write('Sentences in which it must be underlined', 'Your parcel is in the {dream box}.');
  await write('Sentences that must be left alone', 'The box was a dream.');
}

/** Waits until it holds: the worker compiles packs, which takes its time on a busy machine. */
export function eventually<Result>(holds: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(holds, { timeout: 20_000 });
}
