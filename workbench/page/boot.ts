/** The first and small part of the page: asks for the workbook, then loads the rest. */
import './first-requests.ts';

void import('./main.ts');
