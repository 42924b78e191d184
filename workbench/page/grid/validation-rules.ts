/** The validations that Univer draws: checkboxes and drop-downs. The others are checked by the model. */
import type { Validation } from '../../model/sheet-extras.ts';
import type { SheetView } from '../../server/wire.ts';

const onlyWarns = 1;

function listRule(items: readonly string[], { showDropdown = true }: Validation): object {
  return {
    type: 'list',
    // Univer splits the list at commas.
    formula1: items.filter((item) => !item.includes(',')).join(','),
    showDropDown: showDropdown,
    renderMode: 1,
  };
}

function ruleOf(validation: Validation, items: readonly string[] | undefined): object | undefined {
  if (validation.type === 'CHECKBOX') return { type: 'checkbox' };
  if (validation.type === 'VALUE_IN_LIST') return listRule(validation.args.map(String), validation);
  return validation.type === 'VALUE_IN_RANGE' && items ? listRule(items, validation) : undefined;
}

function rangesOf({ validations }: SheetView, index: number): object[] {
  return validations
    .filter((block) => block[4] === index)
    .map(([row, column, rows, columns]) => ({
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    }));
}

/** Univer's rules of a sheet. */
export function validationRules(view: SheetView): object[] {
  return view.validationTable.flatMap((validation, index) => {
    const rule = ruleOf(validation, view.lists[index]);
    const common = { uid: `rule-${index}`, errorStyle: onlyWarns, allowBlank: true };
    return rule ? [{ ...common, ...rule, ranges: rangesOf(view, index) }] : [];
  });
}
