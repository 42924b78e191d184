/** Properties shared by SellerSprite (卖家精灵) exports: headers known in Chinese only, figures of one day. */

import type { Field } from '../../kind.ts';
import { marketplace, snapshotDate } from './english-field.ts';
import { fieldsIn } from './localized-field.ts';

/** A field with a Chinese header. */
export const field = fieldsIn('zh-CN');

/** Marketplace and day. */
export const sellerspriteHead: readonly Field[] = [marketplace(), snapshotDate()];

/** The period and repeats of their rows. */
export const SELLERSPRITE = { period: 'snapshot', repeated: 'last' } as const;
