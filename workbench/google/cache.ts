/** CacheService.Cache: texts that may be gone at any time. */
import type { Execution } from '../runner/execution.ts';

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_SECONDS = 21_600;
const USUAL_SECONDS = 600;
const MOST_ENTRIES = 1000;
const VANISHING = 1 / 8;

/** A store of texts that expire, and that Google may drop before. */
export class Cache {
  readonly inside: { execution: Execution; scope: string };

  constructor(execution: Execution, scope: string) {
    this.inside = { execution, scope };
  }

  get(key: string) {
    const { cache, random } = this.host;
    const entry = cache.get(this.name(key));
    if (!entry) return null;
    if (this.host.now() < entry.expires && random() >= VANISHING) return entry.value;
    cache.delete(this.name(key));
    return null;
  }

  getAll(keys: string[]) {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found);
  }

  put(key: string, value: unknown, expirationInSeconds = USUAL_SECONDS) {
    const { execution } = this.inside;
    const text = String(value);
    if (key.length > LONGEST_KEY) execution.fail('argument-too-large', { name: 'key' });
    if (Buffer.byteLength(text) > LARGEST_VALUE) execution.fail('argument-too-large', { name: 'value' });
    if (expirationInSeconds < 1 || expirationInSeconds > LONGEST_SECONDS) {
      execution.fail('invalid-argument', { name: 'expirationInSeconds' });
    }
    this.host.cache.set(this.name(key), { value: text, expires: this.host.now() + expirationInSeconds * 1000 });
    this.dropOldest();
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = USUAL_SECONDS) {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string) {
    this.host.cache.delete(this.name(key));
  }

  removeAll(keys: string[]) {
    for (const key of keys) this.remove(key);
  }

  private get host() {
    return this.inside.execution.host;
  }

  private name(key: string): string {
    return `${this.inside.scope}/${key}`;
  }

  private dropOldest(): void {
    const own = [...this.host.cache.keys()].filter((name) => name.startsWith(`${this.inside.scope}/`));
    for (const name of own.slice(0, Math.max(0, own.length - MOST_ENTRIES))) this.host.cache.delete(name);
  }
}
