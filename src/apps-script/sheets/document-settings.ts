/** Document properties: short texts by name, read in one call. */
export class DocumentSettings {
  private readonly document = PropertiesService.getDocumentProperties();
  /** Cached for one run of the script, which is the lifetime of an instance. */
  private known: Readonly<Record<string, string>> | undefined;
  /** True while this run holds the document's lock. */
  isHeld = false;

  forget(): void {
    this.known = undefined;
  }

  all(): Readonly<Record<string, string>> {
    this.known ??= this.document.getProperties();
    return this.known;
  }

  /** `''` if nothing is stored. */
  get(name: string): string {
    return this.all()[name] || '';
  }

  /** `''` deletes it. */
  set(name: string, value: string): void {
    if (this.get(name) === value) return;
    if (value === '') this.document.deleteProperty(name);
    else this.document.setProperty(name, value);
    this.known = { ...this.known, [name]: value };
  }
}
