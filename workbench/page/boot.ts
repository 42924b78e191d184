/** The small first part of the page: requests the workbook, then loads the rest. */
import './first-requests.ts';

void import('./main.ts');
