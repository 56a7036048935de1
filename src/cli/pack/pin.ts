import { UsageError } from '../options';
import { acceptBeside, harmless, lineOf } from '../packs';
import { onlyWord } from './arguments';
import { type Command, GOOD, NOT_WELL } from './command';
import { download, MOST_BYTES, MOST_SECONDS, NoDownload } from './download';

const HELP = `Downloads the pack at an https address once, checks it, and prints the line that pins it:

  sha256:…

Put it beside the address in Aplomb's settings or in a managed policy: then nothing but exactly this version is taken,
whoever can change the file. Pin anew with each version. At most ${MOST_BYTES.toLocaleString('en')} bytes and ${MOST_SECONDS} seconds.

Exit status: 0 the line was printed, 1 there is no pack that could be used, 2 the command line is wrong.
`;

export const pinCommand: Command = {
  name: 'pin',
  usage: 'pin URL',
  purpose: 'prints the line that holds an address to the version that is there now',
  help: HELP,
  options: {},
  run: async (given, { output, errors }) => {
    const url = addressIn(onlyWord(given, 'The address'));
    try {
      const bytes = await download(url);
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const accepted = acceptBeside([[{ name: url.href, text }]]);
      if ('errors' in accepted) {
        errors.write(`${accepted.errors.map(lineOf).join('\n')}\n`);
        return NOT_WELL;
      }
      output.write(`sha256:${await hashOf(bytes)}\n`);
      return GOOD;
    } catch (error) {
      const why = error instanceof TypeError ? 'it is no text: a pack is YAML or JSON in UTF-8' : undefined;
      if (!why && !(error instanceof NoDownload)) throw error;
      errors.write(harmless(`No pack from ${url.href}: ${why ?? (error as Error).message}.`).concat('\n'));
      return NOT_WELL;
    }
  },
};

/** @throws {UsageError} for what is no address, or one that anybody on the way could change. */
function addressIn(word: string): URL {
  const url = URL.canParse(word) ? new URL(word) : undefined;
  const isOurs = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url && isOurs)) return url;
  throw new UsageError(`"${word}" is no address of a pack: it begins with https://.`);
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
