import type { AmazonPay } from '../amazon-pay.js';
import type { Handle } from '../handles/handle.js';
import { followSession } from './follow-session.js';

/** A handle that follows the buyer's session as long as it is bound. */
export const followWhileBound = <Options>(amazonPay: AmazonPay, handle: Handle<Options>): Handle<Options> => {
  let stop = (): void => {};
  return {
    ...handle,
    bind: (element) => {
      stop();
      stop = followSession(amazonPay);
      handle.bind(element);
    },
    dispose: () => {
      stop();
      handle.dispose();
    },
  };
};
