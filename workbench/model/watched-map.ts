/** A Map that tells when it changes. */

/** Calls `changed` after every change of its entries. */
export class WatchedMap<Key, Value> extends Map<Key, Value> {
  private readonly changed: () => void;

  constructor(changed: () => void) {
    super();
    this.changed = changed;
  }

  override set(key: Key, value: Value): this {
    super.set(key, value);
    this.changed();
    return this;
  }

  override delete(key: Key): boolean {
    const was = super.delete(key);
    if (was) this.changed();
    return was;
  }

  override clear(): void {
    super.clear();
    this.changed();
  }
}
