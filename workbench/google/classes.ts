/** The Google classes the workbench plays, by the names Google gives them. */
import { Banding } from './banding.ts';
import { Blob } from './blob.ts';
import { BooleanCondition } from './boolean-condition.ts';
import { Cache } from './cache.ts';
import { CacheService } from './cache-service.ts';
import { ChartOptions } from './chart-options.ts';
import { Charts } from './charts.ts';
import { ConditionalFormatRule } from './conditional-format-rule.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { Console } from './console.ts';
import { ContainerInfo } from './container-info.ts';
import { DataValidation } from './data-validation.ts';
import { DataValidationBuilder } from './data-validation-builder.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import {
  EmbeddedBarChartBuilder,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
} from './embedded-chart-builder.ts';
import { Filter } from './filter.ts';
import { GradientCondition } from './gradient-condition.ts';
import { HtmlOutput } from './html-output.ts';
import { HtmlService } from './html-service.ts';
import { Lock } from './lock.ts';
import { LockService } from './lock-service.ts';
import { Logger } from './logger.ts';
import { Menu } from './menu.ts';
import { NamedRange } from './named-range.ts';
import { PromptResponse } from './prompt-response.ts';
import { Properties } from './properties.ts';
import { PropertiesService } from './properties-service.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { ScriptApp } from './script-app.ts';
import { Selection } from './selection.ts';
import { Session } from './session.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheet-app.ts';
import { Ui } from './ui.ts';
import { User } from './user.ts';
import { Utilities } from './utilities.ts';

/** Google's services, which scripts find among their globals. */
export const services = {
  SpreadsheetApp,
  HtmlService,
  PropertiesService,
  CacheService,
  LockService,
  ScriptApp,
  Session,
  Utilities,
  Charts,
  Logger,
  console: Console,
};

/** Services a script can name, none of whose members the workbench plays. */
export const unplayedServices = ['UrlFetchApp', 'MailApp', 'DriveApp'];

const played = {
  ...services,
  Spreadsheet,
  Sheet,
  Range,
  RangeList,
  Selection,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  BooleanCondition,
  GradientCondition,
  DataValidation,
  DataValidationBuilder,
  Protection,
  Filter,
  NamedRange,
  Banding,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedBarChartBuilder,
  ContainerInfo,
  ChartOptions,
  Ui,
  Menu,
  PromptResponse,
  Properties,
  Cache,
  Lock,
  HtmlOutput,
  User,
  Blob,
};

const names = new Map<unknown, string>(Object.entries(played).map(([name, Played]) => [Played, name]));

/** The Google class an object of the workbench plays; undefined for everything else. */
export function classNameOf(value: object): string | undefined {
  return names.get(value.constructor);
}

const homes: Record<string, string> = {
  Properties: 'PropertiesService.',
  Cache: 'CacheService.',
  Lock: 'LockService.',
  HtmlOutput: 'HtmlService.',
  ChartOptions: 'Charts.',
  Ui: '',
  Menu: '',
  PromptResponse: '',
  User: '',
  Blob: '',
};

/** The prefix of a class in Google's messages: `SpreadsheetApp.` for Range, nothing for a service. */
export function namespaceOf(className: string): string {
  return Object.hasOwn(services, className) ? '' : (homes[className] ?? 'SpreadsheetApp.');
}

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Classes = {
  SpreadsheetApp: Google;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Range: GoogleAppsScript.Spreadsheet.Range;
  RangeList: GoogleAppsScript.Spreadsheet.RangeList;
  Selection: GoogleAppsScript.Spreadsheet.Selection;
  ConditionalFormatRule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  ConditionalFormatRuleBuilder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  BooleanCondition: GoogleAppsScript.Spreadsheet.BooleanCondition;
  GradientCondition: GoogleAppsScript.Spreadsheet.GradientCondition;
  DataValidation: GoogleAppsScript.Spreadsheet.DataValidation;
  DataValidationBuilder: GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  Protection: GoogleAppsScript.Spreadsheet.Protection;
  Filter: GoogleAppsScript.Spreadsheet.Filter;
  NamedRange: GoogleAppsScript.Spreadsheet.NamedRange;
  Banding: GoogleAppsScript.Spreadsheet.Banding;
  EmbeddedChart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
  EmbeddedChartBuilder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  EmbeddedLineChartBuilder: GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
  EmbeddedColumnChartBuilder: GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
  EmbeddedBarChartBuilder: GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
  ContainerInfo: GoogleAppsScript.Spreadsheet.ContainerInfo;
  Charts: GoogleAppsScript.Charts.Charts;
  ChartOptions: GoogleAppsScript.Charts.ChartOptions;
  Ui: GoogleAppsScript.Base.Ui;
  Menu: GoogleAppsScript.Base.Menu;
  PromptResponse: GoogleAppsScript.Base.PromptResponse;
  User: GoogleAppsScript.Base.User;
  Blob: GoogleAppsScript.Base.Blob;
  Session: GoogleAppsScript.Base.Session;
  Logger: GoogleAppsScript.Base.Logger;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Properties: GoogleAppsScript.Properties.Properties;
  CacheService: GoogleAppsScript.Cache.CacheService;
  Cache: GoogleAppsScript.Cache.Cache;
  LockService: GoogleAppsScript.Lock.LockService;
  Lock: GoogleAppsScript.Lock.Lock;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  HtmlOutput: GoogleAppsScript.HTML.HtmlOutput;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Utilities: GoogleAppsScript.Utilities.Utilities;
};

type Invented = {
  [Name in keyof Classes]: Exclude<keyof InstanceType<(typeof played)[Name]>, keyof Classes[Name] | 'inside'>;
}[keyof Classes];

/** Compiles only if no class here has a public member that Google's class lacks. */
true satisfies [Invented] extends [never] ? true : Invented;
