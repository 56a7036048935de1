import { computed, effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { asPhrase } from '@/pack-text/as-phrase';
import { type PhraseToAdd, phraseToAdd } from '@/store/phrase-to-add';
import { teamPacks } from '../../choices';
import { language } from '../../words';
import { beginPack, changePack, editing, editPack, inForm, isChanged, openPhrase, returnToEditing } from './editing';
import { setLanguages } from './languages';
import { newPack } from './new-pack';
import { addPhrase, PHRASE_RULES } from './phrase-fields';

/** What can't be put into a pack yet: somebody else's is open and not saved, or the YAML can't be read. */
export const waitingPhrase = signal<PhraseToAdd | null>(null);

/** Words that were sent here from somebody's page open the workshop, as a phrase to be finished. */
export function usePhraseFromPage(): void {
  useEffect(() => {
    const receive = async () => {
      const phrase = await phraseToAdd.getValue();
      const mustWait = phrase !== null && !isFree.peek();
      waitingPhrase.value = mustWait ? phrase : null;
      if (mustWait) returnToEditing();
      else if (phrase && addToOwnPack(phrase)) await phraseToAdd.removeValue();
    };
    const stopWatching = phraseToAdd.watch(() => void receive());
    // At once, and whatever waits as soon as it can be taken
    const stopWaiting = effect(() => {
      if (isFree.value) void receive();
    });
    return () => {
      stopWatching();
      stopWaiting();
    };
  }, []);
}

/** Whether a phrase can be put into a pack of one's own, without a change to what is open of somebody else's. */
const isFree = computed(() => {
  if (!isChanged.value) return true;
  const { of = null } = editing.value ?? {};
  const origin = teamPacks.shown.value.find(({ id }) => id === of?.id)?.origin;
  return !inForm.value.isHeld && (of === null || origin?.from === 'own');
});

/** Whether there was a pack to put it into. What is not saved yet is gone on with: nothing that was written is lost. */
function addToOwnPack({ words, sentence, language: spoken, rule }: PhraseToAdd): boolean {
  const fields = {
    rule: PHRASE_RULES.find((one) => one === rule) ?? 'excuse',
    find: [asPhrase(words)],
    flags: [marked(sentence, words)],
    language: spoken,
  };
  const packs = teamPacks.shown.peek();
  const own = packs.findLast(({ origin }) => origin.from === 'own');
  if (isChanged.peek()) returnToEditing();
  else if (own) editPack(own);
  else {
    const taken = packs.map(({ id }) => id);
    beginPack(newPack(language.peek(), taken, fields));
    return true;
  }
  const index = changePack((pack) => {
    const languages = pack.textsAt(['languages']);
    if (!languages.includes(spoken)) setLanguages(pack, [...languages, spoken]);
    const isOnly = pack.textsAt(['languages']).length === 1;
    return addPhrase(pack, { ...fields, language: isOnly ? '' : spoken });
  });
  if (index !== undefined) openPhrase.value = index;
  return index !== undefined;
}

/** The sentence as an example: braces around exactly the words that are to be underlined. */
function marked(sentence: string, words: string): string {
  const plain = sentence.replace(/[{}\n]/gu, ' ');
  const at = plain.indexOf(words);
  return at < 0 || words === plain ? plain : `${plain.slice(0, at)}{${words}}${plain.slice(at + words.length)}`;
}
