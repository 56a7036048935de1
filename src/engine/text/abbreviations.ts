/** Words whose full stop does not end a sentence: a name, a number or a unit follows. */
export const NEVER_ENDS = new Set(
  (
    'mr mrs ms dr prof st rev gen no nos vs fig approx ext tel dept messrs ' +
    'ул пр просп пер кв тел стр корп им гр проф см напр т гл ст ред обл ' +
    'вул просп пров буд ім тов проф див напр зб о'
  ).split(' '),
);

/** Words whose full stop ends a sentence only where a capital follows. */
export const MAY_END = new Set(
  (
    'etc inc ltd co corp al e.g i.e a.m p.m am pm min hr hrs sec max jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'д п е к р др пр руб коп грн тыс млн млрд шт кг г гг мин сек ч час экз ' +
    'тис ін под хв год рр коп'
  ).split(' '),
);
