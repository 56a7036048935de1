const PREFIXES = /^(\s*(re|aw|sv|fwd?|отв(ет)?|відп)(\[\d+\])?\s*:)+/iu;

/** A subject without what mail programs put before it when they answer or forward. */
export function bareSubject(subject: string): string {
  return subject.replace(PREFIXES, '').trim();
}
