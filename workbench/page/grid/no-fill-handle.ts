/** Removes the fill handle from the selection: the model cannot fill. */
import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { ISheetSelectionRenderService } from '@univerjs/sheets-ui';

interface Control {
  _enableAutoFill: boolean;
  fillControl: { hide(): void };
}

interface Selections {
  getSelectionControls(): unknown[];
  newSelectionControl(...given: unknown[]): unknown;
}

// Univer has no setting for this for selections made by hand.
function bare(control: unknown): unknown {
  (control as Control)._enableAutoFill = false;
  (control as Control).fillControl.hide();
  return control;
}

/** To be called for each sheet that Univer gets. */
export function noFillHandle(univer: Univer, unitId: string): void {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const selections = render?.with(ISheetSelectionRenderService) as unknown as Selections | undefined;
  if (!selections) return;
  const make = selections.newSelectionControl.bind(selections);
  selections.newSelectionControl = (...given) => bare(make(...given));
  selections.getSelectionControls().forEach(bare);
}
