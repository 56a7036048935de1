import { writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../../engine/model';
import { latinIdOf } from '../../engine/packs/latin-id';
import { UsageError } from '../options';
import { onlyWord, unknownWord } from './arguments';
import { type Command, GOOD, NOT_WELL } from './command';
import en from './starter/en.yaml?raw';
import ru from './starter/ru.yaml?raw';
import uk from './starter/uk.yaml?raw';

const STARTERS: Record<Language, string> = { en, ru, uk };

const HELP = `Writes NAME.yaml where you are: a pack with one of each of the things that teams need most, and a comment on each
line that is not plain. It passes check as it is; change it from there.

  --language LANG   the language of its phrases and its comments: en, ru or uk; en without it

NAME is what other packs and reports call it: lower-case Latin letters, digits and hyphens. A file that is there already
is never written over.

Exit status: 0 the file was written, 1 it was there already or can't be written, 2 the command line is wrong.
`;

export const newCommand: Command = {
  name: 'new',
  usage: 'new NAME [--language en|ru|uk]',
  purpose: 'begins a pack, with comments',
  help: HELP,
  options: { language: 'value' },
  run: async (given, { output, errors }) => {
    const language = languageIn(given.options.get('language'));
    const id = idOf(onlyWord(given, 'The name of the pack'), language);
    const file = `${id}.yaml`;
    try {
      writeFileSync(file, starterOf(id, language), { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      errors.write(error.code === 'EEXIST' ? `${file} is there already.\n` : `${error.message}\n`);
      return NOT_WELL;
    }
    output.write(
      `${file} is written. Look what it says, change it, and check it:\n  npm run -s pack -- check ${file}\n`,
    );
    return GOOD;
  },
};

/** A pack that passes check, called by its id until somebody gives it a name. */
function starterOf(id: string, language: Language): string {
  const title = id.replaceAll('-', ' ').replace(/^./u, (first) => first.toUpperCase());
  // a name of digits alone would be a number in YAML
  return STARTERS[language]
    .replaceAll('NAME.yaml', `${id}.yaml`)
    .replace('id: NAME', `id: "${id}"`)
    .replace('TITLE', `"${title}"`);
}

function languageIn(given = 'en'): Language {
  const language = LANGUAGES.find((one) => one === given);
  if (!language) throw new UsageError(unknownWord('language', given, LANGUAGES));
  return language;
}

/** @throws {UsageError} for what is no id, with what would be one. */
function idOf(name: string, language: Language): string {
  const fitting = latinIdOf(name.replace(/\.ya?ml$/u, ''), language);
  if (fitting === name.replace(/\.yaml$/u, '')) return fitting;
  const instead = fitting === '' ? '' : `, as in ${fitting}`;
  throw new UsageError(`"${name}" is no name for a pack: use lower-case Latin letters, digits and hyphens${instead}.`);
}
