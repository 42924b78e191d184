/** Measures and pads text for a terminal, where Chinese and Japanese characters are two columns wide. */

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (wide.test(sign) ? 2 : 1), 0);
}

/** The text padded with spaces to a width. */
export function padDisplay(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text cut to a width, with an ellipsis if it was longer; line ends become spaces. */
export function cutDisplay(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (displayWidth(line) <= width) return line;
  let cut = '';
  for (const sign of line) {
    if (displayWidth(cut + sign) >= width) break;
    cut += sign;
  }
  return `${cut}…`;
}

/** The text wrapped between words; a word that is too wide gets a line of its own. */
export function wrapDisplay(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const fits = last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width;
    if (fits) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
