/** Report files that nobody's shop has produced: true headers, invented rows. */

/** Detail Page Sales and Traffic by child ASIN, as Seller Central US writes it. */
export const salesTraffic = `\uFEFF(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Session Percentage - Total,Page Views - Total,Page Views Percentage - Total,Featured Offer (Buy Box) Percentage,Units Ordered,Unit Session Percentage,Ordered Product Sales,Total Order Items
B0PARENT01,B0CHILD001,"Tea mug, blue ""Harbour""","1,204",40.00%,"1,600",41.00%,98.00%,120,9.97%,"$2,399.99",118
B0PARENT01,B0CHILD002,=Tea mug red,800,30.00%,901,29.00%,95.00%,0,0.00%,$0.00,0
`;

/** The same with a cell that is no number. */
export const salesTrafficWithBadCell = salesTraffic.replace(',800,', ',many,');

/** Manage FBA Inventory, as the flat file has it. */
export const inventory = [
  'sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price\tmfn-listing-exists\tmfn-fulfillable-quantity\tafn-listing-exists\tafn-warehouse-quantity\tafn-fulfillable-quantity\tafn-unsellable-quantity\tafn-reserved-quantity\tafn-total-quantity\tper-unit-volume\tafn-inbound-working-quantity\tafn-inbound-shipped-quantity\tafn-inbound-receiving-quantity',
  'MUG-BLUE\tX000000001\tB0CHILD001\tTea mug, blue\tNew\t19.99\tNo\t\tYes\t60\t55\t1\t4\t60\t0.03\t0\t0\t0',
  'MUG-RED\tX000000002\tB0CHILD002\tTea mug red\tNew\t19.99\tNo\t\tYes\t9\t9\t0\t0\t9\t0.03\t0\t0\t0',
].join('\r\n');
