import { expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { hostOf } from './host.ts';

/** What a cell shows whose custom function has this body. */
function cellOf(body: string): unknown {
  const host = hostOf(`/** @customfunction */ function TRY() { ${body} }`);
  const [first] = host.state.spreadsheet.sheets;
  first!.setCells({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: '=TRY()' }]]);
  return first!.values({ row: 0, column: 0, rows: 1, columns: 1 })[0]![0];
}

test.each([
  ['setValue', "SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)"],
  ['insertSheet', "SpreadsheetApp.getActiveSpreadsheet().insertSheet('x')"],
  ['openById', "SpreadsheetApp.openById('x')"],
  ['getActiveUser', 'Session.getActiveUser().getEmail()'],
])('%s is refused', (name, body) => {
  expect(cellOf(body)).toEqual(new ErrorValue('#ERROR!', `You do not have permission to call ${name}`));
});

test('there is no user interface', () => {
  expect(cellOf('SpreadsheetApp.getUi()')).toEqual(
    new ErrorValue('#ERROR!', 'Cannot call SpreadsheetApp.getUi() from this context.'),
  );
});

test('the document can be read, properties and the log written', () => {
  expect(
    cellOf(
      "PropertiesService.getUserProperties().setProperty('a', 'b'); console.log('c'); return SpreadsheetApp.getActiveSheet().getName()",
    ),
  ).toBe('Sheet1');
});
