/** Holds one value and calls back when it changes. */

export interface Store<Value> {
  get(): Value;
  update(change: (value: Value) => Value): void;
}

/** A store that calls `onChange` after every change. */
export function newStore<Value>(initial: Value, onChange: (value: Value) => void): Store<Value> {
  let value = initial;
  return {
    get: () => value,
    update: (change) => {
      value = change(value);
      onChange(value);
    },
  };
}
