/** The setting in which the edit trigger notes when a person last edited a sheet of the add-on. */
export function editedSetting(sheet: string): string {
  return `edited.${sheet}`;
}
