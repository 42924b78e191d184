/** The colours to choose from: Sheets' own plain ones. */

/** Hex colours with their English names. */
export const colors: readonly (readonly [hex: string, name: string])[] = [
  ['#000000', 'black'],
  ['#666666', 'grey'],
  ['#ffffff', 'white'],
  ['#f4cccc', 'light red'],
  ['#fce5cd', 'light orange'],
  ['#fff2cc', 'light yellow'],
  ['#d9ead3', 'light green'],
  ['#cfe2f3', 'light blue'],
  ['#d9d2e9', 'light purple'],
  ['#ff0000', 'red'],
  ['#ff9900', 'orange'],
  ['#38761d', 'green'],
  ['#1155cc', 'blue'],
  ['#741b47', 'magenta'],
];
