/**
 * What was worked out for a text, kept until too many characters of text have gathered; then the longest
 * unused goes first. Texts above `longest` are not kept at all.
 */
export class TextCache<T> {
  readonly #kept = new Map<string, T>();
  #characters = 0;

  constructor(
    private readonly capacity: number,
    private readonly longest = capacity >> 3,
  ) {}

  get(text: string, work: () => T): T {
    const known = this.#kept.get(text);
    if (known !== undefined) {
      this.#kept.delete(text);
      this.#kept.set(text, known);
      return known;
    }
    const value = work();
    if (text.length <= this.longest) this.#keep(text, value);
    return value;
  }

  #keep(text: string, value: T): void {
    this.#kept.set(text, value);
    this.#characters += text.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= this.capacity) return;
      this.#kept.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
