/** A list of whole numbers of 32 bits that grows at its end: close together in memory, as what is read at every word must be. */
export class Numbers {
  /** Longer than the list; another array after the list has grown. */
  items = new Int32Array(4096);
  length = 0;

  push(number: number): void {
    if (this.length === this.items.length) this.items = longer(this.items);
    this.items[this.length++] = number;
  }
}

/** Numbers that are found by pairs of numbers from 0 on. */
export class PairIndex {
  private length = 0;
  /** Three numbers a place: the pair, and 1 more than what it stands for; 0 where the place is free. */
  private places = new Int32Array(3 * 32_768);

  /** -1 for a pair that stands for nothing. */
  get(one: number, other: number): number {
    return (this.places[this.placeOf(one, other) + 2] as number) - 1;
  }

  set(one: number, other: number, value: number): void {
    if (++this.length * 6 > this.places.length) this.makeRoom();
    this.put(one, other, value + 1);
  }

  private put(one: number, other: number, kept: number): void {
    const place = this.placeOf(one, other);
    this.places[place] = one;
    this.places[place + 1] = other;
    this.places[place + 2] = kept;
  }

  private placeOf(one: number, other: number): number {
    const { places } = this;
    const last = places.length / 3 - 1;
    let place = ((Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> 7) & last;
    while (places[place * 3 + 2] !== 0 && (places[place * 3] !== one || places[place * 3 + 1] !== other)) {
      place = (place + 1) & last;
    }
    return place * 3;
  }

  private makeRoom(): void {
    const old = this.places;
    this.places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] !== 0) this.put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
    }
  }
}

function longer(items: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(items.length * 2);
  more.set(items);
  return more;
}
