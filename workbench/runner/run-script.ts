/** Runs one function of the script in a fresh realm, and cleans up after it. */
import vm from 'node:vm';
import { Bridge } from '../google/bridge.ts';
import { services, unplayedServices } from '../google/classes.ts';
import { releaseLocks } from '../google/lock.ts';
import type { Execution } from './execution.ts';
import { Realm } from './realm.ts';

/** Runs `work` with `zone` as the process's time zone, which a script's `new Date(2026, 0, 1)` uses. */
function withTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return work();
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A realm with the script loaded. */
interface LoadedScript {
  realm: Realm;
  bridge: Bridge;
}

function load(execution: Execution, code: vm.Script): LoadedScript {
  const realm = new Realm(() => execution.host.now());
  const bridge = new Bridge(execution, realm);
  for (const [name, Service] of Object.entries(services)) realm.global[name] = bridge.proxy(new Service(execution));
  for (const name of unplayedServices) realm.global[name] = bridge.proxy({}, name);
  realm.run(code, execution.limit);
  return { realm, bridge };
}

const invoke = new vm.Script('(f, args) => f(...args)');

function call({ realm, bridge }: LoadedScript, execution: Execution, name: string, args: readonly unknown[]): unknown {
  const entry = realm.global[name];
  if (typeof entry !== 'function') execution.fail('function-missing', { name });
  const apply = realm.run(invoke, execution.limit) as (entry: unknown, args: unknown) => unknown;
  const result = apply(entry, bridge.toScript(args));
  // Google does not document what it does with a promise, so none may be relied on.
  if (typeof (result as PromiseLike<unknown> | null)?.then === 'function')
    throw new Error(`${name} answered with a promise`);
  return result;
}

function execute<T>(
  execution: Execution,
  code: vm.Script,
  name: string,
  args: readonly unknown[],
  read: (result: unknown, bridge: Bridge) => T,
): T {
  return withTimeZone(execution.host.scriptTimeZone, () => {
    const loaded = load(execution, code);
    const result = call(loaded, execution, name, args);
    execution.raisePending();
    execution.checkTime();
    return read(result, loaded.bridge);
  });
}

function isTimeout(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function failureOf(execution: Execution, error: unknown): unknown {
  if (execution.fatalError) return execution.fatalError;
  return isTimeout(error) ? execution.error('time-limit') : error;
}

/** Loads the script and calls one of its functions; `read` converts the result while the realm still exists. */
export function runScript<T>(
  execution: Execution,
  code: vm.Script,
  name: string,
  args: readonly unknown[],
  read: (result: unknown, bridge: Bridge) => T,
): T {
  try {
    const answer = execute(execution, code, name, args, read);
    // Even if the script caught it, it must be reported.
    if (execution.fatalError) throw execution.fatalError;
    return answer;
  } catch (error) {
    throw failureOf(execution, error);
  } finally {
    if (!execution.waits) releaseLocks(execution);
  }
}
