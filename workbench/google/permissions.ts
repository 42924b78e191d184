/** Which service calls each authorization mode allows. */

/** What Google lets an execution do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const always = new Set(['Logger', 'console', 'Utilities', 'Menu', 'ScriptApp', 'Charts']);
const menus = new Set(['createMenu', 'createAddonMenu']);
const localeOnly = new Set(['getActiveUserLocale', 'getScriptTimeZone', 'getTimeZone']);
const elsewhere = new Set(['openById', 'openByUrl', 'open', 'create']);
const storage = new Set(['PropertiesService', 'Properties', 'CacheService', 'Cache', 'LockService', 'Lock']);
const html = new Set(['HtmlService', 'HtmlOutput', 'HtmlOutputMetaTag']);
const document = new Set(
  'SpreadsheetApp Spreadsheet Sheet Range RangeList Selection Protection NamedRange Filter Banding DeveloperMetadata'.split(
    ' ',
  ),
);

function isReading(method: string): boolean {
  return /^(get|is|can|offset|new|flush)/.test(method);
}

function inNone(className: string, method: string): boolean {
  if (className === 'SpreadsheetApp') return method === 'getUi';
  if (className === 'Ui') return menus.has(method);
  return className === 'Session' && localeOnly.has(method);
}

function inLimited(className: string, method: string): boolean {
  if (className === 'Ui') return menus.has(method);
  if (className === 'Session') return localeOnly.has(method);
  if (['UrlFetchApp', 'MailApp', 'DriveApp'].includes(className)) return false;
  return !(className === 'SpreadsheetApp' && elsewhere.has(method));
}

function inCustomFunction(className: string, method: string): boolean {
  if (storage.has(className) || html.has(className) || className === 'UrlFetchApp') return true;
  if (className === 'Session') return localeOnly.has(method);
  if (className === 'Ui' || className === 'MailApp' || className === 'DriveApp') return false;
  if (className === 'SpreadsheetApp' && elsewhere.has(method)) return false;
  return document.has(className) ? isReading(method) : true;
}

const rules: Record<AuthMode, (className: string, method: string) => boolean> = {
  NONE: inNone,
  LIMITED: inLimited,
  CUSTOM_FUNCTION: inCustomFunction,
  FULL: () => true,
};

/** Whether an execution in this mode may call the member. */
export function mayCall(mode: AuthMode, className: string, method: string): boolean {
  return always.has(className) || rules[mode](className, method);
}
