import { type Turning, turning } from './turning';

/** What a promise to try, or to keep somebody informed, is made of. */
interface AttemptWords {
  lists: Readonly<Record<string, string>>;
  /** Trying, by one and by many. */
  one: string;
  many: string;
  that: string;
  /** How one and many say that they make it so. */
  makeSo: readonly [one: string, many: string];
  /** "Infinitive:one:many" of what people promise to try. */
  verbs: string;
  /** "Will keep you in the picture". */
  posted: string;
  write: string;
  plainAnd: string;
  i: string;
  by: string;
}

/** «Постараюсь узнать» → «Узнаю … до […]»; «будем держать вас в курсе» → «напишу Вам до […]» (S3: who does what by when). */
export function attempts(words: AttemptWords): Turning[] {
  const { lists, one, many, that, makeSo, posted, write, plainAnd, i, by } = words;
  const verbs = new Map(
    words.verbs.split(' ').map((row) => {
      const [infinitive = '', mine = '', ours = ''] = row.split(':');
      return [infinitive, [mine, ours]] as const;
    }),
  );
  const isOne = new RegExp(`^(?:${one})$`, 'iu');
  const someday = new RegExp(`(?:^| )(?:${lists.someday})(?: на неделе| на тижні)?(?= |,|$)`, 'giu');
  const timed = (said: string) => {
    const [first = '', ...more] = said.replace(someday, '').split(/(?=,)/u);
    return `${first} ${by}${more.join('')}`;
  };
  const attempt = `(?:{we-or-i} )?(?<attempt>${one}|${many})`;
  return [
    turning(
      lists,
      'vague-promise',
      `{intro}${attempt},? ${that} (?<rest>.+)`,
      ({ attempt: said = '', rest = '' }) => `${makeSo[isOne.test(said) ? 0 : 1]}, ${that} ${timed(rest)}`,
    ),
    turning(
      lists,
      'vague-promise',
      `{intro}${attempt}(?<before>(?: [^ ,]+){0,3}?) (?<verb>${[...verbs.keys()].join('|')})(?<rest>[ ,].+)?`,
      ({ attempt: said = '', before = '', verb = '', rest = '' }) => {
        const finite = verbs.get(verb.toLowerCase())?.[isOne.test(said) ? 0 : 1] ?? '';
        const told = timed(`${`${before} `.replace(someday, '').trimStart()}${finite}${rest}`);
        return told.charAt(0).toUpperCase() + told.slice(1);
      },
    ),
    turning(
      lists,
      'vague-promise',
      `{intro}(?:(?<said>.{4,140}?),? (?:${plainAnd} )?)?(?:${posted})(?:[ ,].*)?`,
      ({ said }) =>
        said === undefined
          ? `${write.charAt(0).toUpperCase()}${write.slice(1)} ${by}`
          : `${said.charAt(0).toUpperCase()}${said.slice(1)}, ${plainAnd} ${i} ${write} ${by}`,
    ),
  ];
}
