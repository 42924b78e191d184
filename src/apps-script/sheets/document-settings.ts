/** Document properties: short texts by name, read in one call. */
import { editedSetting } from '../../workbook/edited.ts';
import { lastWritten, type Written } from '../../workbook/write-if-changed.ts';

/** A number that is odd while a run changes the document (and after an interruption), and even and new after each run. */
const GENERATION = 'seen.generation';

/** Prefix of the settings in which the edit trigger notes when a table was edited. */
const EDITED = editedSetting('');

/** The document properties as one run of the script knows them. */
export class DocumentSettings {
  private readonly document = PropertiesService.getDocumentProperties();
  /** Cached for one run of the script, which is the lifetime of an instance. */
  private known: Readonly<Record<string, string>> | undefined;
  /** True while this run holds the document's lock. */
  isHeld = false;
  /** True once this run counted itself as one that changes the document. */
  private isCounted = false;

  hold(): void {
    this.isHeld = true;
    this.isCounted = false;
  }

  letGo(): void {
    this.isHeld = false;
  }

  /** Equal while no run or person changed a table; `undefined` during a run's change or after an interrupted one. */
  get generation(): string | undefined {
    const generation = this.get(GENERATION);
    const edits = Object.entries(this.all()).filter(([name]) => name.startsWith(EDITED));
    return Number(generation) % 2 === 0 ? [generation, ...edits].join(' ') : undefined;
  }

  /** Called before each change of the document. */
  count(): void {
    if (this.isCounted || !this.isHeld) return;
    this.isCounted = true;
    this.set(GENERATION, String(Number(this.get(GENERATION)) + (this.generation === undefined ? 2 : 1)));
  }

  private readonly later = new Map<string, string>();

  forget(): void {
    this.known = undefined;
    this.later.clear();
  }

  /** Called before a sheet grows: its colours, and its notes if columns are added, do not cover what is added. */
  forgetWritten(sheet: string, written: readonly Written[]): void {
    for (const done of written) this.set(lastWritten(done, sheet), '');
  }

  /** Sets it at the end of the command that holds the lock; an interrupted one does not set it. */
  setAtEnd(name: string, value: string): void {
    this.later.set(name, value);
  }

  /** Writes what waits in one call; true if this run changed the document. */
  end(): boolean {
    const { isCounted } = this;
    if (isCounted) this.later.set(GENERATION, String(Number(this.get(GENERATION)) + 1));
    const changed = [...this.later].filter(([name, value]) => this.stored(name) !== value);
    this.later.clear();
    this.isCounted = false;
    for (const [name] of changed.filter(([, value]) => value === '')) this.set(name, '');
    const filled = Object.fromEntries(changed.filter(([, value]) => value !== ''));
    if (Object.keys(filled).length > 0) this.document.setProperties(filled);
    this.known = { ...this.all(), ...filled };
    return isCounted;
  }

  all(): Readonly<Record<string, string>> {
    this.known ??= this.document.getProperties();
    return this.known;
  }

  /** `''` if nothing is stored. */
  get(name: string): string {
    return this.later.get(name) ?? this.stored(name);
  }

  private stored(name: string): string {
    return this.all()[name] || '';
  }

  /** `''` deletes it. */
  set(name: string, value: string): void {
    this.later.delete(name);
    if (this.stored(name) === value) return;
    if (value === '') this.document.deleteProperty(name);
    else this.document.setProperty(name, value);
    this.known = { ...this.known, [name]: value };
  }
}
