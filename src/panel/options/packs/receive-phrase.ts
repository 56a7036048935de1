import { useEffect } from 'preact/hooks';
import { withoutSignature } from '@/sharing/signature';
import { type PhraseToAdd, phraseToAdd } from '@/store/phrase-to-add';
import { teamPacks } from '../../choices';
import { language } from '../../words';
import { asPhrase } from './as-phrase';
import { changePack, isChanged, openPhrase, returnToEditing, startEditing } from './editing';
import { setLanguages } from './languages';
import { newPack } from './new-pack';
import { addPhrase, PHRASE_RULES } from './phrase-fields';

/** Words that were sent here from somebody's page open the workshop, as a phrase to be finished. */
export function usePhraseFromPage(): void {
  useEffect(() => {
    const receive = async () => {
      const phrase = await phraseToAdd.getValue();
      if (phrase && addToOwnPack(phrase)) await phraseToAdd.removeValue();
    };
    void receive();
    return phraseToAdd.watch(() => void receive());
  }, []);
}

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
  else if (own) startEditing(own.id, withoutSignature(own.edition.text));
  else {
    const taken = packs.map(({ id }) => id);
    startEditing(null, '', newPack(language.peek(), taken, fields));
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
