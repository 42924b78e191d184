/** Functions that menu and sidebar call by name; the build declares a top-level function for each. */

export * from '../server/functions.ts';
export {
  openSidebar,
  refreshFromMenu,
  resetRuleFromMenu,
  resetRulesFromMenu,
  sellersSheetsFromMenu,
  setUpFromMenu,
  startWeekFromMenu,
} from './menu.ts';
