/** Sales off Amazon that its reports list among marketplaces: `Non-Amazon`, `Non-Amazon CA`, `SI UK Prod Marketplace`. */
import { type Marketplace, marketplaceNamed } from '../marketplaces.ts';

// `SI` stands before or behind `Prod`: SI UK Prod Marketplace, SI Prod IT Marketplace.
const OTHER_CHANNEL =
  /^(?:non-amazon(?: ([a-z]{2}))?|si (?:prod )?([a-z]{2})(?: prod)? marketplace|si prod marketplace)$/i;

/** True for a name that is no place of Amazon's; its rows belong where their currency or the rest of the file does. */
export function isOtherChannel(name: string): boolean {
  return OTHER_CHANNEL.test(name);
}

/** The marketplace whose account sold there, where the name tells. */
export function channelPlace(name: string): Marketplace | undefined {
  const found = OTHER_CHANNEL.exec(name);
  return found ? marketplaceNamed(found[1] ?? found[2] ?? '') : undefined;
}
