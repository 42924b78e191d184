/** Carries a colour between Sheets (`#rrggbb`) and an .xlsx file (`FFRRGGBB`). */

/** The colour as the file holds it; undefined for what is not written in hexadecimal. */
export function excelColor(color: string | null | undefined): { argb: string } | undefined {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color ?? '')?.[1];
  if (hex === undefined) return undefined;
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return { argb: `FF${full.toUpperCase()}` };
}

/** The colour as Sheets names it; undefined where the file names a theme's colour or none. */
export function sheetsColor(color: { argb?: string } | undefined): string | undefined {
  const hex = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color?.argb ?? '')?.[1];
  return hex === undefined ? undefined : `#${hex.toLowerCase()}`;
}
