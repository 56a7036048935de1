/** Words in Russian or Ukrainian quotation marks; those that they hold become the inner ones: «Отель „Маяк“». */
export function quoted(words: string): string {
  return `«${words}»`.replace(/(?!^)«/gu, '„').replace(/»(?!$)/gu, '“');
}
