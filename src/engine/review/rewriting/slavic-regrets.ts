import { type Turning, turning } from './turning';

/** What a regret about somebody's feelings is made of, and how it opens when it is about what happened. */
interface RegretWords {
  sorry: string;
  /** Who feels it, and what is no subject. */
  you: string;
  nobody: string;
  /** "Disappointed", "was not liked", "seemed". */
  felt: string;
  /** «Так получилось»: nobody did it. */
  so: string;
  opening: string;
  gap: string;
}

export const RUSSIAN_REGRETS = regrets({
  sorry: '(?:извините|простите|(?:(?:нам|мне) )?(?:очень )?жаль|(?:мы )?сожалеем|(?:я )?сожалею)',
  you: '(?:вас|вам)',
  nobody: '(?:вы|вас|вам|мы|я|это|так|у|что)',
  felt: '(?:показал(?:ся|ась|ось|ись)|разочаровал[аио]?|расстроил[аио]?|огорчил[аио]?|не понравил(?:ся|ась|ось|ись)|не устроил[аио]?)',
  so: '(?:так (?:получилось|вышло|случилось|сложилось)|(?:получилось|вышло|случилось) так)',
  opening: 'Простите, что',
  gap: '[что вышло не так…]',
});

export const UKRAINIAN_REGRETS = regrets({
  sorry:
    '(?:вибачте|пробачте|перепрошую|перепрошуємо|(?:(?:нам|мені) )?(?:дуже )?(?:шкода|прикро)|(?:ми )?шкодуємо|(?:я )?шкодую)',
  you: '(?:вас|вам)',
  nobody: '(?:ви|вас|вам|ми|я|це|так|у|в|що)',
  felt: '(?:зда(?:вся|лася|лося|лися)|розчарува(?:в|ла|ло|ли)|засмути(?:в|ла|ло|ли)|не сподоба(?:вся|лася|лося|лися)|не влаштува(?:в|ла|ло|ли))',
  so: '(?:так (?:сталося|сталось|вийшло|склалося|трапилося)|(?:сталося|вийшло|склалося) так)',
  opening: 'Пробачте, що',
  gap: '[що вийшло не так…]',
});

/** «Жаль, что торт вас разочаровал» → «Простите, что торт […]»: about the thing, not about the feeling (S2). */
function regrets({ sorry, you, nobody, felt, so, opening, gap }: RegretWords): Turning[] {
  const thing = `(?<what>(?!${nobody} )\\S+(?: (?!${you} )\\S+)?)`;
  const told = ({ what = '' }) => `${opening} ${what} ${gap}`;
  return [
    turning({}, 'non-apology', `${sorry},? (?:если|что|якщо|що) ${thing} (?:${you} )?${felt}(?: [^,]+)?`, told),
    turning({}, 'non-apology', `${sorry},? (?:если|что|якщо|що) ${you} ${felt} ${thing}`, told),
    turning({}, 'non-apology', `${so},? (?:что|що) (?<what>[^,]+)`, ({ what = '' }) => `${opening} ${what}`),
  ];
}
