/**
 * Recognizes sales channels off Amazon that its reports list among marketplaces: `Non-Amazon`, `SI UK Prod Marketplace`.
 */
import { type Marketplace, marketplaceNamed } from '../marketplaces.ts';

// `SI` is before or after `Prod`: SI UK Prod Marketplace, SI Prod IT Marketplace.
const OTHER_CHANNEL =
  /^(?:non-amazon(?: ([a-z]{2}))?|si (?:prod )?([a-z]{2})(?: prod)? marketplace|si prod marketplace)$/i;

/** True for a channel off Amazon; its rows belong to the marketplace of their currency or of the rest of the file. */
export function isOtherChannel(name: string): boolean {
  return OTHER_CHANNEL.test(name);
}

/** The marketplace of the account that sold there, if the name contains it. */
export function channelPlace(name: string): Marketplace | undefined {
  const found = OTHER_CHANNEL.exec(name);
  return found ? marketplaceNamed(found[1] ?? found[2] ?? '') : undefined;
}
