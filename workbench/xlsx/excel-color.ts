/** Converts colours between Sheets (`#rrggbb`) and .xlsx files (`FFRRGGBB`). */

/** The colour in the file; undefined for one that is not hexadecimal. */
export function excelColor(color: string | null | undefined): { argb: string } | undefined {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color ?? '')?.[1];
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return { argb: `FF${full.toUpperCase()}` };
}

/** The colour in Sheets; undefined for a theme colour or none. */
export function sheetsColor(color: { argb?: string } | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color?.argb ?? '')?.[1];
  return hex === undefined ? undefined : `#${hex.toLowerCase()}`;
}
