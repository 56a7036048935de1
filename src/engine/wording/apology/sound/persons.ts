/**
 * Whether the persons of a told Russian clause are all turned, and each of its verbs has one subject: «Вы только что мы
 * сделали ремонт» has two, and «полгода коплю» is still said by the customer.
 *
 * @param text a clause as it would be sent, the customer as «Вы», the firm as «мы»
 */
export function hasItsPersons(text: string): boolean {
  const said = text.replace(/«[^»]*»/gu, '');
  return (
    !STILL_FIRST.test(said) &&
    said.split(/[,:;—]| (?:и|а|но|или|чем|как|(?<!только )что) /u).every((one) => !IS_BOTH.test(one))
  );
}

/** «коплю», «терплю», «куплю»; «землю», «каплю» are things. */
const STILL_FIRST =
  /(?<!\p{L})(?!(?:земл|капл|сабл|кровл|торговл|травл|ловл|рубл|корабл|журавл|купл|оглобл|кегл|цапл|капел)ю)\p{L}+[бвмп]лю(?:сь)?(?!\p{L})|(?<!\p{L})куплю(?! и продажу)(?!\p{L})/iu;

/** «Вы … мы»: in Russian neither is anything but a subject. */
const IS_BOTH = /(?<!\p{L})вы(?!\p{L}).* мы(?!\p{L})|(?<!\p{L})мы(?!\p{L}).* вы(?!\p{L})/iu;
