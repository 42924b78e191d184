/** Amazon and ERP exports guard long ids from spreadsheets as `="2549…"`: what stands inside is meant. */

const GUARDED = /^="((?:[^"]|"")*)"$/;

/** The text inside the guard, or the text itself where there is none. */
export function unguarded(text: string): string {
  const match = text.startsWith('=') ? GUARDED.exec(text.trim()) : null;
  return match ? match[1]!.replace(/""/g, '"') : text;
}
