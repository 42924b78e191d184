/** A fresh V8 context, as Apps Script uses one for every execution: only the language's built-ins. */
import vm from 'node:vm';

interface Intrinsics {
  array: (length: number) => unknown[];
  object: () => Record<string, unknown>;
  date: (milliseconds: number) => Date;
  error: (name: string, message: string) => Error;
  method: (name: string, call: (self: unknown, args: unknown[]) => unknown) => (...args: unknown[]) => unknown;
}

// Every value that a script gets must be created here: `instanceof` compares with the realm's own constructors.
const prelude = new vm.Script(`(function (now) {
  const NativeDate = Date;
  NativeDate.now = () => now();
  const ClockedDate = new Proxy(NativeDate, {
    apply: () => new NativeDate(now()).toString(),
    construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  });
  NativeDate.prototype.constructor = ClockedDate;
  globalThis.Date = ClockedDate;
  return {
    array: (length) => new Array(length),
    object: () => ({}),
    date: (milliseconds) => new NativeDate(milliseconds),
    error: (name, message) => {
      const error = new Error(message);
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
      return error;
    },
    method: (name, call) => {
      const method = function (...args) { return call(this, args); };
      Object.defineProperty(method, 'name', { value: name });
      return method;
    },
  };
})`);

/** One set of globals, with functions that create values in it. */
export class Realm {
  readonly global: Record<string, unknown>;
  readonly intrinsics: Intrinsics;

  constructor(now: () => number) {
    // An ordinary global object: in a contextified one every use of a built-in such as `Math` takes ten times as long.
    const codeGeneration = { strings: false, wasm: false };
    this.global = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration }) as never;
    this.intrinsics = prelude.runInContext(this.global)(now);
  }

  /** Runs a compiled script; `timeout` (real milliseconds) ends a loop that never calls a service. */
  run(script: vm.Script, timeout: number): unknown {
    return script.runInContext(this.global, { timeout });
  }

  /** An array of the realm with every object among its items converted. */
  array(items: readonly unknown[], convert: (item: unknown) => unknown): unknown[] {
    const array = this.intrinsics.array(items.length);
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      array[index] = typeof item === 'object' && item !== null ? convert(item) : item;
    }
    return array;
  }

  /** An object of the realm with every member converted. */
  object(members: object, convert: (member: unknown) => unknown): Record<string, unknown> {
    const object = this.intrinsics.object();
    for (const [key, member] of Object.entries(members)) object[key] = convert(member);
    return object;
  }
}
