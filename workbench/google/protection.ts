/** SpreadsheetApp.Protection: cells that only some may change. */
import type { Area } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import { EnumValue } from './enum-value.ts';
import { type GuardedArea, guardedAreas } from './may-edit.ts';
import { Range } from './range.ts';
import { User } from './user.ts';

/** A protected range, or a protected sheet. */
export class Protection {
  readonly inside: { execution: Execution; sheet: Sheet; protection: GuardedArea };

  constructor(execution: Execution, sheet: Sheet, protection: GuardedArea) {
    this.inside = { execution, sheet, protection };
  }

  /** Protects an area, or the whole sheet. */
  static add(execution: Execution, sheet: Sheet, area?: Area): Protection {
    const protection: GuardedArea = { area: area ?? null, editors: [] };
    sheet.protections = [...sheet.protections, protection];
    return new Protection(execution, sheet, protection);
  }

  canEdit() {
    const { execution, protection } = this.inside;
    return execution.host.isOwner || (protection.editors?.includes(execution.host.user) ?? false);
  }

  getDescription() {
    return this.inside.protection.description ?? '';
  }

  // The owner may always edit but is not listed as an editor; whoever may not edit cannot see the editors.
  getEditors() {
    if (!this.canEdit()) this.inside.execution.fail('protected');
    return (this.inside.protection.editors ?? []).map((email) => new User(email));
  }

  getProtectionType() {
    return new EnumValue('ProtectionType', this.inside.protection.area ? 'RANGE' : 'SHEET');
  }

  getRange() {
    const { execution, sheet, protection } = this.inside;
    return new Range(execution, sheet, protection.area ?? sheet.area);
  }

  isWarningOnly() {
    return this.inside.protection.warningOnly ?? false;
  }

  addEditor(user: string | User) {
    const email = typeof user === 'string' ? user : user.inside;
    return this.change({ editors: [...(this.inside.protection.editors ?? []), email] });
  }

  removeEditor(user: string | User) {
    const email = typeof user === 'string' ? user : user.inside;
    return this.change({ editors: (this.inside.protection.editors ?? []).filter((editor) => editor !== email) });
  }

  setDescription(description: string) {
    return this.change({ description });
  }

  setWarningOnly(warningOnly: boolean) {
    return this.change({ warningOnly });
  }

  remove() {
    const { sheet, protection } = this.inside;
    sheet.protections = guardedAreas(sheet).filter((one) => one !== protection);
  }

  private change(patch: Partial<GuardedArea>): this {
    const { sheet, protection } = this.inside;
    const changed = { ...protection, ...patch };
    sheet.protections = guardedAreas(sheet).map((one) => (one === protection ? changed : one));
    this.inside.protection = changed;
    return this;
  }
}
