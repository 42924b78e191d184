/**
 * Where every report kind is found; the build of the server puts packed ones in this place: no formula needs to load
 * them.
 */
import { REPORT_KINDS } from './catalog.ts';

export const reportKinds = () => REPORT_KINDS;
