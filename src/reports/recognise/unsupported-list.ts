/** The list of unsupported reports; the build of the server replaces this file with packed data. */
import { UNSUPPORTED_REPORTS, type UnsupportedReport } from './unsupported-reports.ts';

export const unsupportedReports = (): readonly UnsupportedReport[] => UNSUPPORTED_REPORTS;
