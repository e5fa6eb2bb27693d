import type { AmazonPay } from '../amazon-pay.js';
import { createHandle } from '../handles/create-handle.js';
import type { Handle } from '../handles/handle.js';
import { buttonArtist } from './button-artist.js';
import type { ButtonOptions } from './button-options.js';

/**
 * Amazon's button, usable by keyboard and screen reader too; a click lets the buyer sign in.
 * `onError` hears `widget-refused` (check seller id and options) and `container-missing`; the sign-in's own
 * errors are in `amazonPay.session`.
 */
export const createButton = (amazonPay: AmazonPay, options: ButtonOptions): Handle<ButtonOptions> =>
  createHandle(amazonPay, options, buttonArtist(amazonPay));
