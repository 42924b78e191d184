/** Sessions and units of two periods that are compared. */
import { count } from './numbers.ts';

export const sessions = count({
  each: true,
  help: {
    en: 'Sessions now.',
    'zh-CN': '本期会话数。',
    ja: '今期のセッション。',
  },
});

export const units = count({
  each: true,
  help: {
    en: 'Units ordered now.',
    'zh-CN': '本期订购件数。',
    ja: '今期の注文数量。',
  },
});

export const baseSessions = count({
  each: true,
  help: {
    en: 'Sessions of the base period.',
    'zh-CN': '基期会话数。',
    ja: '基準期間のセッション。',
  },
});

export const baseUnits = count({
  each: true,
  help: {
    en: 'Units ordered in the base period.',
    'zh-CN': '基期订购件数。',
    ja: '基準期間の注文数量。',
  },
});
