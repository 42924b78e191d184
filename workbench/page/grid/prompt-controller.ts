/** Univer's UI controller without its delay of 300 ms before it draws the sheet, which our page does not need. */
import { isInternalEditorID, LifecycleStages } from '@univerjs/core';
import { DesktopUIController } from '@univerjs/ui';

const steadyAfterMs = 3000;

/** Draws the sheet as soon as its container exists. */
export class PromptController extends DesktopUIController {
  protected override _bootstrapWorkbench(): void {
    this.disposeWithMe(this.bootstrap((content, container) => void this.start(content, container)));
  }

  private async start(content: HTMLElement, container: HTMLElement): Promise<void> {
    this.disposeWithMe(this._layoutService.registerRootContainerElement(container));
    this.disposeWithMe(this._layoutService.registerContentElement(content));
    await this._lifecycleService.onStage(LifecycleStages.Ready);
    this.showFocused(content);
    this._lifecycleService.stage = LifecycleStages.Rendered;
    this._steadyTimeout = window.setTimeout(() => {
      this._lifecycleService.stage = LifecycleStages.Steady;
    }, steadyAfterMs);
  }

  /** Shows the focused sheet, now and whenever the focus changes. */
  private showFocused(content: HTMLElement): void {
    const manager = this._renderManagerService;
    let shown = '';
    const show = (unitId: string) => {
      const render = isInternalEditorID(unitId) ? null : manager.getRenderById(unitId);
      if (!render || unitId === shown) return;
      manager.getRenderById(shown)?.deactivate();
      manager.getRenderById(shown)?.engine.unmount();
      render.engine.mount(content);
      render.activate();
      shown = unitId;
    };
    this.disposeWithMe(this._instanceService.focused$.subscribe((unitId) => unitId && show(unitId)));
    this.disposeWithMe(
      manager.created$.subscribe(({ unitId }) => {
        if (unitId === this._instanceService.getFocusedUnit()?.getUnitId()) show(unitId);
      }),
    );
    this.disposeWithMe(
      manager.disposed$.subscribe((unitId) => {
        if (unitId === shown) shown = '';
      }),
    );
  }
}
