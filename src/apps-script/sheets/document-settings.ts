/** What the document remembers between runs: short texts by name, read in one call. */
export class DocumentSettings {
  private readonly document = PropertiesService.getDocumentProperties();
  /** Known within one run of the script, which is all an instance lives for. */
  private known: Readonly<Record<string, string>> | undefined;
  /** Whether this run holds the document's lock. */
  isHeld = false;

  forget(): void {
    this.known = undefined;
  }

  all(): Readonly<Record<string, string>> {
    this.known ??= this.document.getProperties();
    return this.known;
  }

  /** `''` where nothing is remembered. */
  get(name: string): string {
    return this.all()[name] || '';
  }

  /** `''` forgets it. */
  set(name: string, value: string): void {
    if (this.get(name) === value) return;
    if (value === '') this.document.deleteProperty(name);
    else this.document.setProperty(name, value);
    this.known = { ...this.known, [name]: value };
  }
}
