/** Runs a custom function for one formula: read-only, within thirty seconds, in a realm of its own. */
import type vm from 'node:vm';
import type { Bridge } from '../google/bridge.ts';
import { DateScalar, ErrorValue } from '../model/scalar.ts';
import { instantOfSerial, serialOfInstant } from '../typing/serial-date.ts';
import { Execution } from './execution.ts';
import type { HostState } from './host-state.ts';
import { runScript } from './run-script.ts';

function scriptArgument(value: unknown, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((one) => scriptArgument(one, timeZone));
  if (value instanceof DateScalar) return new Date(instantOfSerial(value.serial, timeZone));
  return value instanceof ErrorValue ? value.code : value;
}

function cellAnswer(value: unknown, timeZone: string): unknown {
  if (Array.isArray(value)) return value.map((one) => cellAnswer(one, timeZone));
  return value instanceof Date ? new DateScalar(serialOfInstant(value.getTime(), timeZone)) : value;
}

/** The function's result, with dates as DateScalar; the calculator checks it. Throws what the function throws. */
export function callCustomFunction(host: HostState, code: vm.Script, name: string, args: readonly unknown[]): unknown {
  const { timeZone } = host.spreadsheet;
  const execution = new Execution(host, 'CUSTOM_FUNCTION', 'custom-function');
  const read = (result: unknown, bridge: Bridge) => cellAnswer(bridge.toHost(result), timeZone);
  return runScript(
    execution,
    code,
    name,
    args.map((arg) => scriptArgument(arg, timeZone)),
    read,
  );
}
