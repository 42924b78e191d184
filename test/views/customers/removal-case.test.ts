import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removalCase } from '../../../src/views/customers/removal-case.ts';

const of = (comment: string, more: Partial<Parameters<typeof removalCase>[0]> = {}) =>
  removalCase({ comment, isShippedByAmazon: true, isTooOld: false, ...more });

describe('the case of a comment', () => {
  test.each([
    ['This is shit', 'obscene'],
    ['Write me: max@example.com', 'personal-data'],
    ['Call +49 171 123 45 67 8 at once', 'personal-data'],
    ['The handle broke after two days.', 'product-review'],
    ['Cheap plastic. The color is wrong for this item', 'none'],
    ['Qualität schlecht und Farbe nicht schön', 'product-review'],
    ['质量很差，颜色不对', 'product-review'],
    ['品質が悪い。サイズが小さい', 'product-review'],
    ['Delivered three days late.', 'fba-delivery'],
    ['The package never arrived', 'fba-delivery'],
    ['快递太慢', 'fba-delivery'],
    ['Arrived broken, nobody answers', 'none'],
    ['Seller sent the wrong item', 'none'],
    ['Not as described', 'none'],
    ['Late delivery and the item is broken', 'none'],
    ['The product is bad and the seller did not reply', 'none'],
    ['Order 114-1234567-1234567 is bad', 'none'],
    ['', 'none'],
  ] as const)('%s: %s', (comment, expected) => expect(of(comment)).toBe(expected));

  test('only Amazon’s own delivery is struck through', () => {
    expect(of('Delivered three days late.', { isShippedByAmazon: false })).toBe('none');
    expect(of('Delivered three days late.', { isShippedByAmazon: undefined })).toBe('none');
  });

  test('after the last day there is no case, whatever it says', () => {
    expect(of('This is shit', { isTooOld: true })).toBe('too-old');
  });

  test('a clause about the seller takes every case of the whole away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('The handle broke', 'Delivered late', 'Cheap plastic', '质量很差', 'Paket kam nie'),
        fc.constantFrom('. ', ', ', ' and ', '。', ' und '),
        fc.constantFrom('seller never answered', 'no refund', 'the customer service is rude', 'it is a scam'),
        fc.boolean(),
        (about, between, seller, isFirst) =>
          of(isFirst ? seller + between + about : about + between + seller) === 'none',
      ),
      { numRuns: 100 },
    );
  });
});
