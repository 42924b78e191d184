/** All report kinds; the build of the server replaces this file with packed data, which formulas do not load. */
import { REPORT_KINDS } from './catalog.ts';

export const reportKinds = () => REPORT_KINDS;
