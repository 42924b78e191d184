// A context with nothing but the language and the three calls of Google's that a custom function of dates makes.
import v8 from 'node:v8';
import vm from 'node:vm';

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc');

/** Arrays and dates must be born where they are looked at, as Google's are. */
const REALM = `
  var Utilities = {
    formatDate: function (date) { return date.toISOString().slice(0, 10); },
    parseDate: function (text) { return new Date(text.replace(' ', 'T') + (text.length > 10 ? 'Z' : '')); },
  };
  var SpreadsheetApp = {
    getActiveSpreadsheet: function () { return { getSpreadsheetTimeZone: function () { return 'Etc/UTC'; } }; },
  };
  function withDates(value) {
    if (Array.isArray(value)) return value.map(withDates);
    return typeof value === 'object' ? new Date(value.date) : value;
  }
  function born(json) { return withDates(JSON.parse(json)); }
`;

/**
 * A fresh context in which the script was loaded; `call` gives the processor's milliseconds and the answer of a
 * function.
 */
export function bareContext(script) {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(REALM, context);
  script.runInContext(context);
  return {
    call(name, args) {
      const given = context.born(JSON.stringify(args));
      // What making the arguments left behind is not the function's to clear away.
      collectGarbage();
      const start = process.cpuUsage();
      const answer = context[name](...given);
      const { user, system } = process.cpuUsage(start);
      return { milliseconds: (user + system) / 1000, answer };
    },
  };
}
