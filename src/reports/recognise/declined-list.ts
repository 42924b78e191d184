/** Where the reports that are not read are found; the build of the server puts packed ones in this place. */
import { DECLINED, type DeclinedReport } from './declined-reports.ts';

export const declinedReports = (): readonly DeclinedReport[] => DECLINED;
