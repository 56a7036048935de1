/**
 * Whether a message shouts: runs of exclamation marks, or several words in capitals. For the one line that tells an
 * angry complaint from abuse (S3: however loud, it is a complaint); what kind of message it is, the engine decides.
 */
export function isLoud(text: string): boolean {
  const shouted = text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  return /[!?]*!{2,}|!\?|\?!/.test(text) || shouted.length >= 2;
}
