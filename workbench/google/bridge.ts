/** The bridge between script and services: each call is counted and checked, and returns values of the script's realm. */
import type { Execution } from '../runner/execution.ts';
import type { Realm } from '../runner/realm.ts';
import { classNameOf, namespaceOf } from './classes.ts';
import { EnumValue } from './enum-value.ts';
import { GoogleError, type MissingMember } from './google-error.ts';
import { describeArguments, matchesSignature } from './match-signature.ts';
import { Range } from './range.ts';
import { enumMembers, enumNamesOf, hasMethod, signaturesOf } from './signatures.ts';

type Service = Record<string, unknown>;
type Method = (...args: unknown[]) => unknown;

const NUMBER_BYTES = 8;

/** Of cells in rows about so many as their text has; a single value is as good as nothing. */
function bytesOf(carried: unknown): number {
  if (!Array.isArray(carried)) return typeof carried === 'string' ? carried.length : NUMBER_BYTES;
  return carried.reduce<number>((sum, one) => sum + bytesOf(one), 0);
}

/** Exposes the services to one realm for one execution. */
export class Bridge {
  private readonly execution: Execution;
  private readonly realm: Realm;
  private readonly services = new WeakMap<object, object>();
  private readonly enums = new Map<string, object>();
  private readonly enumValues = new WeakMap<object, EnumValue>();
  private readonly methods = new Map<string, unknown>();

  constructor(execution: Execution, realm: Realm) {
    this.execution = execution;
    this.realm = realm;
  }

  /** The script's own view of a service object: Google's members and nothing else. */
  proxy(service: object, className = classNameOf(service) ?? ''): object {
    const proxy = new Proxy(this.realm.intrinsics.object(), {
      get: (target, key) =>
        typeof key === 'string' ? this.member(service as Service, className, key, target) : Reflect.get(target, key),
      has: (_, key) => typeof key === 'string' && hasMethod(className, key),
      set: () => false,
      deleteProperty: () => false,
    });
    this.services.set(proxy, service);
    return proxy;
  }

  /** Converts a value of the workbench for the script. */
  toScript = (value: unknown): unknown => {
    if (value === undefined || value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.realm.array(value, this.toScript);
    if (value instanceof Date) return this.realm.intrinsics.date(value.getTime());
    if (value instanceof EnumValue) return this.enumOf(value.enumName)[value.name];
    return classNameOf(value) ? this.proxy(value) : this.realm.object(value, this.toScript);
  };

  /** Converts a value of the script for the workbench: a copy, or the service behind a proxy. */
  toHost = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.services.get(value) ?? this.enumValues.get(value);
    if (known) return known;
    if (Array.isArray(value)) return this.items(value);
    const kind = Object.prototype.toString.call(value);
    if (kind === '[object Date]') return new Date((value as Date).getTime());
    if (kind === '[object Error]') return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.toHost(member)]));
  };

  /** A copy; a loop, because a report has a million cells. */
  private items(items: readonly unknown[]): unknown[] {
    const copied = new Array<unknown>(items.length);
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      copied[index] = typeof item === 'object' ? this.toHost(item) : item;
    }
    return copied;
  }

  /** The error a script catches for what a service threw. */
  toScriptError(error: unknown): unknown {
    if (error instanceof GoogleError) return this.realm.intrinsics.error('Exception', error.message);
    // Anything else is a bug of the workbench: a catch in the script must not swallow it.
    if (error instanceof Error) this.execution.fatalError ??= error;
    return this.realm.intrinsics.error('Error', error instanceof Error ? error.message : String(error));
  }

  private member(service: Service, className: string, key: string, target: object): unknown {
    if (enumNamesOf(className).includes(key) && enumMembers(key).length > 0) return this.enumOf(key);
    if (key === 'toString') return this.method(className, key, () => className);
    const method = service[key];
    const isPlayed = typeof method === 'function' && (hasMethod(className, key) || className === 'console');
    if (isPlayed) return this.method(className, key, (self, args) => this.call(self, className, key, args));
    if (hasMethod(className, key)) return this.missing(`${className}.${key}`);
    return Reflect.get(target, key);
  }

  private missing(member: string): never {
    try {
      return this.execution.missing(member);
    } catch (error) {
      throw this.toScriptError(error as MissingMember);
    }
  }

  private method(className: string, key: string, call: (self: unknown, args: unknown[]) => unknown): unknown {
    const name = `${className}.${key}`;
    const method = this.methods.get(name) ?? this.realm.intrinsics.method(key, call);
    this.methods.set(name, method);
    return method;
  }

  private call(self: unknown, className: string, key: string, scriptArgs: unknown[]): unknown {
    try {
      const service = this.services.get(self as object) as Record<string, Method> | undefined;
      if (!service) throw new TypeError(`${className}.${key} was called without its object`);
      const act = () => {
        this.execution.enter(className, key);
        this.measure(service, className, key);
        const args = scriptArgs.map(this.toHost);
        this.checkArguments(className, key, args);
        const answered = service[key]!(...args);
        if (service instanceof Range) this.carry(className, key, args, answered);
        return answered;
      };
      return this.toScript(this.execution.answer(act));
    } catch (error) {
      throw this.toScriptError(error);
    }
  }

  private measure(service: object, className: string, key: string): void {
    const { rows, columns } = service instanceof Range ? service.inside.area : { rows: 0, columns: 0 };
    this.execution.host.calls.measure(`${className}.${key}`, rows, columns);
  }

  private carry(className: string, key: string, ...carried: unknown[]): void {
    const bytes = carried.map(bytesOf).reduce((sum, one) => sum + one, 0);
    if (bytes > 0) this.execution.host.calls.carry(`${className}.${key}`, bytes);
  }

  private checkArguments(className: string, key: string, args: unknown[]): void {
    const signatures = signaturesOf(className, key);
    if (!signatures) return;
    const fit = signatures.find((types) => matchesSignature(types, args, classNameOf));
    const call = `${namespaceOf(className)}${className}.${key}`;
    if (!fit) this.execution.fail('signature', { types: describeArguments(args, classNameOf), call });
    const wrong = args.find((value, index) => fit[index] === 'Integer' && !Number.isInteger(value));
    if (wrong !== undefined) this.execution.fail('not-integer', { value: String(wrong) });
  }

  private enumOf(name: string): Record<string, object> {
    const known = this.enums.get(name) ?? this.makeEnum(name);
    this.enums.set(name, known);
    return known as Record<string, object>;
  }

  private makeEnum(name: string): object {
    const members = enumMembers(name).map((member, ordinal) => [member, this.makeEnumValue(name, member, ordinal)]);
    return Object.freeze(this.realm.object(Object.fromEntries(members), (member) => member));
  }

  private makeEnumValue(enumName: string, name: string, ordinal: number): object {
    const value = this.realm.intrinsics.object();
    const answers: Record<string, unknown> = { toString: name, toJSON: name, name, ordinal };
    for (const [key, answer] of Object.entries(answers)) {
      const method = this.realm.intrinsics.method(key, () => answer);
      Object.defineProperty(value, key, { value: method, enumerable: false });
    }
    this.enumValues.set(value, new EnumValue(enumName, name));
    return Object.freeze(value);
  }
}
