/** Keeps the pictures that were asked for last, up to a number of bytes, and makes each only once at a time. */
export class PictureCache<Picture extends { bytes: Uint8Array }> {
  /** In order of use, the longest unused first. */
  readonly #kept = new Map<string, Picture>();
  readonly #inTheMaking = new Map<string, Promise<Picture>>();
  #size = 0;

  constructor(private readonly mostBytes: number) {}

  /** The picture of a key, kept or made now; equal requests share one making, and its failure, which is not kept. */
  async get(key: string, make: () => Promise<Picture>): Promise<Picture> {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const underWay = this.#inTheMaking.get(key);
    if (underWay) return underWay;
    const making = make();
    this.#inTheMaking.set(key, making);
    try {
      const picture = await making;
      this.#keep(key, picture);
      return picture;
    } finally {
      this.#inTheMaking.delete(key);
    }
  }

  #keep(key: string, picture: Picture) {
    if (picture.bytes.byteLength > this.mostBytes) return;
    this.#kept.set(key, picture);
    this.#size += picture.bytes.byteLength;
    for (const [oldest, { bytes }] of this.#kept) {
      if (this.#size <= this.mostBytes) break;
      this.#kept.delete(oldest);
      this.#size -= bytes.byteLength;
    }
  }
}
