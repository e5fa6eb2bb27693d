import type { ShopInContext } from '../../shop/shop-context.js';
import type { Upsell } from '../upsell.js';

/** What every part of an upsell is given. */
export type PartProps = {
  readonly upsell: Upsell;
  readonly speech: Pick<ShopInContext, 'messages' | 'locale'>;
};
