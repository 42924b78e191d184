/** The default id of a field. */

/** `afn-fulfillable-quantity` → `afnFulfillableQuantity`, `Units Ordered` → `unitsOrdered`. */
export function fieldId(header: string): string {
  const words = header.replace(/['’]/g, '').split(/[^A-Za-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .map((word, i) => {
      const lower = /^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word.charAt(0).toLowerCase() + word.slice(1);
      return i === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join('');
}
