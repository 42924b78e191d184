/** What the add-on remembers of a person: short texts by name, read in one call for an execution. */

let known: Readonly<Record<string, string>> | undefined;

/** `''` if nothing is stored. */
export function userSetting(name: string): string {
  known ??= PropertiesService.getUserProperties().getProperties();
  return known[name] || '';
}

export function setUserSetting(name: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(name, value);
  known = undefined;
}
