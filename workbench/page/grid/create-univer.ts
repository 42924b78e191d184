/** Creates Univer as a pure view: it draws, selects and handles keys, but neither calculates nor formats numbers. */
import { Injector, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { IUIController } from '@univerjs/ui';
import type { FunctionHelp } from '../../server/wire.ts';
import { PromptController } from './prompt-controller.ts';
import type { UniverWords } from './univer-words.ts';

/** No calculation: values of formulas come from the model. */
const notCalculating = new Set(['UNIVER_ENGINE_FORMULA_PLUGIN', 'SHEET_PLUGIN']);
/** Left out, because the model formats numbers and interprets typed text. */
const leftOut = new Set(['SHEET_NUMFMT_PLUGIN', 'SHEET_NUMFMT_UI_PLUGIN']);

const USER_FUNCTION = 14;

function descriptionOf({ name, summary, parameters }: FunctionHelp) {
  return {
    functionName: name,
    functionType: USER_FUNCTION,
    description: summary,
    abstract: summary,
    functionParameter: parameters.map((one) => ({
      name: one.name,
      // Univer's own plugins decide which of these may be missing.
      detail: one.text.replace(/^Optional\. /, ''),
      example: one.name,
      require: one.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** The options of a plugin, ours over those of its preset. */
function own(pluginName: string, options: object): object {
  if (notCalculating.has(pluginName)) return { notExecuteFormula: true };
  if (pluginName !== 'UNIVER_UI_PLUGIN') return {};
  const useFactory = (injector: Injector) => injector.createInstance(PromptController, options);
  return { override: [[IUIController, { useFactory, deps: [Injector] }]] };
}

/** Univer and its facade, in an element of the page. */
export function createUniver(container: HTMLElement, words: UniverWords, functions: readonly FunctionHelp[]) {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...words });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      footer: false,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true } as never,
      formula: { description: functions.map(descriptionOf) as never },
    }),
    // Otherwise its search field would take the keyboard focus from the cell editor.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, {}];
    const { pluginName } = plugin as unknown as { pluginName: string };
    if (leftOut.has(pluginName)) continue;
    univer.registerPlugin(plugin as never, { ...(options as object), ...own(pluginName, options as object) } as never);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
