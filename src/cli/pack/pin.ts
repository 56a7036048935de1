import { isFetchable, isPage, isServersMistake, MOST_BYTES, PATIENCE } from '../../sharing/address';
import { NotText, sha256Of, TooLarge, textOf } from '../../sharing/bytes';
import { isShareText } from '../../sharing/share-text';
import { UsageError } from '../options';
import { acceptBeside, harmless, lineOf } from '../pack-files';
import { onlyWord } from './arguments';
import { type Command, GOOD, NOT_WELL } from './command';
import { signatureMistakes } from './signed';

const HELP = `Downloads the pack at an https address once, checks it, and prints its SHA-256. Put that beside the address in
Aplomb's settings or in a managed policy: then nothing but exactly this version is taken, whoever can change the file.
Pin anew with each version. At most ${MOST_BYTES.toLocaleString('en')} bytes and ${PATIENCE / 1_000} seconds; an address that leads to another is not followed.

Exit status: 0 the line was printed, 1 there is no pack that could be used, 2 the command line is wrong.
`;

export const pinCommand: Command = {
  name: 'pin',
  usage: 'pin URL',
  purpose: 'prints what holds an address to the version that is there now',
  help: HELP,
  options: {},
  run: async (given, { output, errors }) => {
    const address = onlyWord(given, 'The address');
    if (!isFetchable(address)) {
      throw new UsageError(`"${address}" is no address of a pack: it begins with https://, and holds no password.`);
    }
    const fetched = await fetchOnce(address);
    if ('trouble' in fetched) {
      errors.write(`${harmless(`No pack from ${address}: ${fetched.trouble}.`)}\n`);
      return NOT_WELL;
    }
    const files = [{ name: address, text: fetched.text }];
    const accepted = acceptBeside([files]);
    const mistakes = 'errors' in accepted ? accepted.errors.map(lineOf) : await signatureMistakes(files);
    if (mistakes.length > 0) {
      errors.write(`${mistakes.join('\n')}\n`);
      return NOT_WELL;
    }
    output.write(`${await sha256Of(fetched.text)}\n`);
    return GOOD;
  },
};

/** Asks as the extension does, and tells in words what came instead of a pack. */
async function fetchOnce(address: string): Promise<{ text: string } | { trouble: string }> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal, redirect: 'manual' });
    const leadsTo = response.headers.get('location');
    if (leadsTo) return { trouble: `it leads on to ${leadsTo}: name the last address` };
    if (!response.ok) return { trouble: `the server answers ${response.status}` };
    const text = response.body ? await textOf(response.body, MOST_BYTES) : '';
    if (isPage(text)) return { trouble: 'it gives a web page, or nothing: name the file itself' };
    if (isServersMistake(text)) return { trouble: 'it gives what servers say of a mistake: name the file itself' };
    if (isShareText(text)) return { trouble: 'it gives a text to paste: put the pack itself there' };
    return { text };
  } catch (error) {
    if (signal.aborted) return { trouble: `no answer within ${PATIENCE / 1_000} seconds` };
    if (error instanceof TooLarge) return { trouble: `more than ${MOST_BYTES.toLocaleString('en')} bytes` };
    if (error instanceof NotText) return { trouble: 'it is no text: a pack is YAML or JSON in UTF-8' };
    if (!(error instanceof Error)) throw error;
    return { trouble: error.cause instanceof Error ? error.cause.message : error.message };
  }
}
