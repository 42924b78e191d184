/** Parameters for sessions and units of two periods. */
import { count } from './numbers.ts';

/** Sessions of the period. */
export const sessions = count({
  each: true,
  help: {
    en: 'Sessions now.',
    'zh-CN': '本期会话数。',
    ja: '今期のセッション。',
  },
});

/** Units sold in the period. */
export const units = count({
  each: true,
  help: {
    en: 'Units ordered now.',
    'zh-CN': '本期订购件数。',
    ja: '今期の注文数量。',
  },
});

/** Sessions of the base period. */
export const baseSessions = count({
  each: true,
  help: {
    en: 'Sessions of the base period.',
    'zh-CN': '基期会话数。',
    ja: '基準期間のセッション。',
  },
});

/** Units sold in the base period. */
export const baseUnits = count({
  each: true,
  help: {
    en: 'Units ordered in the base period.',
    'zh-CN': '基期订购件数。',
    ja: '基準期間の注文数量。',
  },
});
