import type { Pack, PackEntry } from '../../engine/packs/pack';
import { UsageError } from '../options';
import { acceptBeside, filesAt, harmless, lineOf } from '../pack-files';
import { type Command, GOOD, NOT_WELL } from './command';
import { signatureMistakes } from './signed';

const HELP = `Reads each pack, which is one file or a folder whose files are read as one, runs its examples beside the
built-in packs, and holds its wordings against our own rules. A signature has to fit the text. Several packs are
checked as a team uses them: together, in the order given. Every mistake is one line:

  file:line:column: what is wrong; what to write instead

Exit status: 0 the packs can be used, 1 there are mistakes, 2 the command line is wrong or there is no pack.
`;

export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE|FOLDER…',
  purpose: 'tells every mistake in packs, and runs their examples',
  help: HELP,
  options: {},
  run: async ({ words }, { output }) => {
    if (words.length === 0) throw new UsageError('Which pack? Name its file, or its folder.');
    const packs = words.map(filesAt);
    const accepted = acceptBeside(packs);
    const mistakes = 'errors' in accepted ? accepted.errors.map(lineOf) : [];
    mistakes.push(...(await signatureMistakes(packs.flat())));
    if ('errors' in accepted || mistakes.length > 0) {
      output.write(`${mistakes.join('\n')}\n\n${counted(mistakes.length, 'mistake')}: not a line is used.\n`);
      return NOT_WELL;
    }
    for (const pack of accepted.packs) output.write(`${summaryOf(pack)}\n`);
    return GOOD;
  },
};

/** "shop 1.2.0, Our shop: 4 entries, 12 phrases, 30 examples right, 4 wordings. All is well." */
function summaryOf(pack: Pack): string {
  const entries: PackEntry[] = [...pack.findings, ...pack.abuse, ...pack.signals];
  const sum = (of: (entry: PackEntry) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const parts = [
    [entries.length, 'entry', 'entries'],
    [sum(({ find, except }) => find.length + except.length), 'phrase', 'phrases'],
    [sum(({ flags, passes }) => flags.length + passes.length), 'example right', 'examples right'],
    [pack.wordings.length, 'wording', 'wordings'],
    [pack.redress.rows.length, 'offer', 'offers'],
    [pack.redress.forms.length, 'form of apology', 'forms of apology'],
    [Object.keys(pack.redress.authority).length, 'role with limits', 'roles with limits'],
    [Object.keys(pack.redress.budget).length, 'budget', 'budgets'],
    [pack.responseTime ? 1 : 0, 'time to answer', 'times to answer'],
    [pack.contacts.length, 'contact', 'contacts'],
    [Object.keys(pack.reasons).length, 'reason', 'reasons'],
    [pack.neverFlag.length, 'term', 'terms'],
    [Object.keys(pack.rules).length + pack.entries.length, 'switch', 'switches'],
    [Object.keys(pack.variables).length, 'variable', 'variables'],
    [pack.words.size + pack.endings.size, 'list', 'lists'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  return harmless(`${pack.id} ${pack.version}, ${pack.name}: ${told.join(', ') || 'nothing in it yet'}. All is well.`);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
