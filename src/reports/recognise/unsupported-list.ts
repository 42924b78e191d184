/** Where the reports that are not read are found; the build of the server puts packed ones in this place. */
import { UNSUPPORTED_REPORTS, type UnsupportedReport } from './unsupported-reports.ts';

export const unsupportedReports = (): readonly UnsupportedReport[] => UNSUPPORTED_REPORTS;
