/** PropertiesService.Properties: a small store of texts. */
import type { Execution } from '../runner/execution.ts';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** A store of texts by key; everything written becomes text. */
export class Properties {
  readonly inside: { execution: Execution; store: Map<string, string> };

  constructor(execution: Execution, store: Map<string, string>) {
    this.inside = { execution, store };
  }

  getProperty(key: unknown) {
    return this.inside.store.get(String(key)) ?? null;
  }

  getProperties() {
    return Object.fromEntries(this.inside.store);
  }

  getKeys() {
    return [...this.inside.store.keys()];
  }

  setProperty(key: unknown, value: unknown) {
    const { execution, store } = this.inside;
    const [name, text] = [String(key), String(value)];
    if (bytes(text) > LARGEST_VALUE) execution.fail('argument-too-large', { name: 'value' });
    const others = [...store]
      .filter(([one]) => one !== name)
      .reduce((sum, [one, held]) => sum + bytes(one) + bytes(held), 0);
    if (others + bytes(name) + bytes(text) > LARGEST_STORE) execution.fail('property-quota');
    store.set(name, text);
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false) {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: unknown) {
    this.inside.store.delete(String(key));
    return this;
  }

  deleteAllProperties() {
    this.inside.store.clear();
    return this;
  }
}
