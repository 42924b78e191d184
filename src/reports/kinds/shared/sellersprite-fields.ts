/** What the exports of SellerSprite (卖家精灵) share: headers that are known in Chinese only, figures of one day. */

import type { Field } from '../../kind.ts';
import { marketplace, snapshotDate } from './english-field.ts';
import { fieldsIn } from './localized-field.ts';

export const field = fieldsIn('zh-CN');

export const sellerspriteHead: readonly Field[] = [marketplace(), snapshotDate()];

/** How their rows are kept. */
export const SELLERSPRITE = { period: 'snapshot', repeated: 'last' } as const;
