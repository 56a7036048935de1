/** «Ви записали Вашого сина» → «Ви записали свого сина»: what is the customer's own, in a clause about what they did. */
export function asOwn(text: string): string {
  const [said] = /^Ви (?:(?!,| (?:і|й|та|а|але|що|бо|хоча) ).)*/u.exec(text) ?? [];
  if (said === undefined || /\p{L}ти(?:ся|сь)?(?= |$)|(?<!\p{L})(?:нас|нам|нами|ми)(?!\p{L})/u.test(said)) return text;
  return said.replace(YOUR, (form) => OWN.get(form) ?? form) + text.slice(said.length);
}

const OWN = new Map([
  ['Вашу', 'свою'],
  ['Вашої', 'своєї'],
  ['Вашій', 'своїй'],
  ['Вашою', 'своєю'],
  ['Вашого', 'свого'],
  ['Вашому', 'своєму'],
  ['Вашим', 'своїм'],
  ['Вашими', 'своїми'],
  ['Ваших', 'своїх'],
]);

const YOUR = /(?<!\p{L})Ваш\p{L}+(?!\p{L})/gu;
