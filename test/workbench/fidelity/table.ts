// What is known to break add-ons that pass naive mocks, by number, and where each is proven or why it does not matter to us.

/** Test files relative to test/, or the reason why nothing has to be proven. */
export type Proof = readonly string[] | `not used by us: ${string}`;

const fidelity = (name: string): string => `workbench/fidelity/${name}.test.ts`;
const bundle = 'bundle/bundle.test.ts';
const clasp = 'bundle/clasp.test.ts';
const sidebar = 'bundle/sidebar.test.ts';

/** The facts, numbered, each with its rule in a few words. */
export const table: Readonly<Record<number, { rule: string; proof: Proof }>> = {
  1: {
    rule: 'newer class syntax, numeric separators and bigint literals cannot be saved',
    proof: [fidelity('01-refused-syntax')],
  },
  2: { rule: 'import and export cannot be pushed', proof: [bundle, 'workbench/runner/parse-script.test.ts'] },
  3: { rule: 'the web’s and Node’s globals are missing', proof: [fidelity('03-missing-globals'), bundle] },
  4: { rule: 'libraries do quietly without missing globals', proof: [bundle] },
  5: { rule: 'only top-level declarations are entry points', proof: [fidelity('05-discovered-names')] },
  6: { rule: 'custom functions need their JSDoc directly before them', proof: [bundle] },
  7: { rule: 'a name that ends with an underscore cannot be called', proof: [fidelity('07-private-names'), bundle] },
  8: { rule: 'custom functions have names of their own', proof: [fidelity('08-custom-function-names'), bundle] },
  9: { rule: 'nothing survives between executions', proof: [fidelity('09-fresh-globals')] },
  10: {
    rule: 'a service call at the top level takes the menu away',
    proof: [fidelity('10-service-calls-at-load'), bundle],
  },
  11: { rule: 'HTML files are found by their pushed path', proof: [fidelity('11-html-files')] },
  12: { rule: 'clasp skips pushes in silence and checks no manifest', proof: [clasp, bundle] },
  13: { rule: 'a call without its scope fails', proof: [fidelity('13-14-scopes'), bundle] },
  14: { rule: 'the current document is not every document', proof: [fidelity('13-14-scopes')] },
  15: { rule: 'NONE allows menus and nothing of the document', proof: [fidelity('15-16-authorization-modes')] },
  16: { rule: 'LIMITED shows no sidebar and no alert', proof: [fidelity('15-16-authorization-modes')] },
  17: { rule: 'a time trigger has no user interface', proof: [fidelity('17-no-window')] },
  18: { rule: 'onInstall must call onOpen', proof: [fidelity('18-on-install'), bundle] },
  19: { rule: 'a menu item must name a function', proof: [fidelity('19-menu-functions')] },
  20: { rule: 'onEdit: by hand only, values of single cells only', proof: [fidelity('20-on-edit')] },
  21: { rule: 'limits of installable triggers', proof: 'not used by us: the add-on installs no triggers' },
  22: { rule: 'an alert releases locks', proof: [fidelity('22-alert-releases-locks')] },
  23: { rule: 'custom functions read only', proof: [fidelity('23-custom-function-permissions')] },
  24: { rule: 'time limits', proof: [fidelity('24-time-limits')] },
  25: { rule: 'one cell is a scalar, several are rows', proof: [fidelity('25-27-custom-function-arguments')] },
  26: { rule: 'an open range reaches to the end of the grid', proof: [fidelity('25-27-custom-function-arguments')] },
  27: {
    rule: 'percentages, dates, durations and blanks as arguments',
    proof: [fidelity('25-27-custom-function-arguments')],
  },
  28: { rule: 'a volatile argument stays at Loading...', proof: [fidelity('28-32-custom-function-results')] },
  29: { rule: 'a blocked spill writes nothing', proof: [fidelity('28-32-custom-function-results')] },
  30: { rule: 'ragged rows, objects and promises are no answers', proof: [fidelity('28-32-custom-function-results')] },
  31: { rule: 'recalculated only when an argument changes', proof: [fidelity('28-32-custom-function-results')] },
  32: {
    rule: 'too many at once fail; that thirty are not too many is our own number',
    proof: [fidelity('28-32-custom-function-results')],
  },
  33: {
    rule: 'the walk over the arguments of google.script.run',
    proof: [fidelity('33-36-script-run-values'), 'workbench/runner/rpc-arguments.test.ts'],
  },
  34: {
    rule: 'a Date in an answer makes it null',
    proof: [fidelity('33-36-script-run-values'), 'workbench/runner/rpc-return.test.ts'],
  },
  35: { rule: 'copies both ways', proof: [fidelity('33-36-script-run-values')] },
  36: { rule: 'an unknown function is a TypeError in the page', proof: [fidelity('33-36-script-run-values')] },
  37: { rule: 'answers come in any order, ten calls at a time', proof: [fidelity('37-38-script-run-order')] },
  38: { rule: 'a failure is a name and a message', proof: [fidelity('37-38-script-run-order')] },
  39: { rule: 'Google’s sentences are in the user’s language', proof: [fidelity('39-localised-errors')] },
  40: { rule: 'every server function can be called with anything', proof: [bundle] },
  41: { rule: 'comments are stripped inside template literals', proof: [sidebar] },
  42: { rule: '<? is a scriptlet', proof: [sidebar] },
  43: { rule: 'the sandboxed frame: no navigation, forms', proof: [sidebar, 'e2e/limits.test.ts'] },
  44: { rule: 'one sidebar, which forgets', proof: [fidelity('44-one-sidebar')] },
  45: { rule: 'the page works without what it loads', proof: [sidebar] },
  46: { rule: 'data must have the shape of the range', proof: [fidelity('46-47-shapes-and-bounds')] },
  47: { rule: 'the grid ends', proof: [fidelity('46-47-shapes-and-bounds')] },
  48: {
    rule: 'texts are converted as typed',
    proof: [fidelity('48-typed-values'), 'workbench/typing/type-text.test.ts'],
  },
  49: {
    rule: 'dates: the spreadsheet’s zone and the script’s',
    proof: [fidelity('49-dates-and-zones'), 'workbench/model/zone.test.ts'],
  },
  50: { rule: 'limits of a cell and of a workbook', proof: [fidelity('50-51-limits-and-late-errors')] },
  51: { rule: 'a bad write is reported late', proof: [fidelity('50-51-limits-and-late-errors')] },
  52: { rule: 'what is read is a copy', proof: [fidelity('52-fresh-copies')] },
  53: { rule: 'protected cells', proof: [fidelity('53-protections')] },
  54: { rule: 'setting rules replaces all of them', proof: [fidelity('54-57-conditional-formats')] },
  55: { rule: 'a bad rule refuses all', proof: [fidelity('54-57-conditional-formats')] },
  56: {
    rule: 'no custom function in rules and validations; that they are refused when set is our own reading',
    proof: [fidelity('54-57-conditional-formats')],
  },
  57: { rule: 'formulas of rules are parsed in the locale', proof: [fidelity('54-57-conditional-formats')] },
  58: { rule: 'inserted lines move ranges and rewrite references', proof: [fidelity('58-inserted-lines')] },
  59: { rule: 'a sheet is its id', proof: [fidelity('59-sheet-identity')] },
  60: {
    rule: 'developer metadata on ranges',
    proof: 'not used by us: our sheets are marked by notes, never by developer metadata',
  },
  61: { rule: 'one filter a sheet, one banding a cell', proof: [fidelity('61-one-filter')] },
  62: { rule: 'enum values are objects', proof: [fidelity('62-65-arguments')] },
  63: { rule: 'everything is born in the script’s realm', proof: [fidelity('62-65-arguments')] },
  64: {
    rule: 'wrong arguments and unknown names',
    proof: [fidelity('62-65-arguments'), 'workbench/google/match-signature.test.ts'],
  },
  65: { rule: 'colours that are none', proof: [fidelity('62-65-arguments')] },
  66: { rule: 'properties are texts, with limits', proof: [fidelity('66-properties')] },
  67: { rule: 'a cache forgets', proof: [fidelity('67-cache')] },
  68: { rule: 'executions interleave', proof: [fidelity('68-locks')] },
  69: { rule: 'two tabs, two documents', proof: [fidelity('69-two-documents')] },
  70: {
    rule: 'no custom function reads a cell of NOW or RAND, not even through others',
    proof: [fidelity('70-volatile-cells')],
  },
  71: { rule: 'not all lines that are not frozen can be deleted', proof: [fidelity('71-unfrozen-lines')] },
  72: {
    rule: 'the last row counts a spill with nothing in it',
    proof: [fidelity('72-73-last-row'), 'commands/used-rows.test.ts'],
  },
  73: {
    rule: 'the last row counts a box that is not ticked',
    proof: [fidelity('72-73-last-row'), 'commands/used-rows.test.ts'],
  },
  74: { rule: 'a lock is not had in less than no time', proof: [fidelity('68-locks')] },
  75: { rule: 'clearing a sheet keeps its notes', proof: ['workbench/google/sheet.test.ts'] },
  76: { rule: 'digests are of US-ASCII, ungzipped blobs lose .gz', proof: ['workbench/google/utilities.test.ts'] },
  77: { rule: 'with several accounts in one browser calls are refused', proof: ['sidebar/view-models.test.ts'] },
};
