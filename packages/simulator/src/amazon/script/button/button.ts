import { textIn } from '../../foreign-values.js';
import { widgetError } from '../../world/widget-errors.js';
import type { QuietAuthorize } from '../widgets/render.js';
import { errorObject } from '../widgets/widget-error-object.js';
import type { WidgetPages } from '../widgets/widget-pages-port.js';
import { type ButtonOptions, readButtonOptions } from './button-options.js';

type Click = () => void;

const signedInObject = (options: ButtonOptions, id: string) =>
  options.agreement === 'billing-agreement'
    ? { getAmazonBillingAgreementId: () => id }
    : { getAmazonOrderReferenceId: () => id };

/** After a sign-in that worked, makes the contract and tells the page; after one that failed, nothing. */
const tellSignIn = (
  options: ButtonOptions,
  sellerId: string,
  pages: WidgetPages,
  authorize: QuietAuthorize,
): void => {
  authorize('payments:widget', (response) => {
    const accessToken = textIn(response, 'access_token');
    if (accessToken === '') return;
    const { agreement, usesAddressBook: needsAddress } = options;
    void pages.createContract({ agreement, sellerId, accessToken, needsAddress }).then((id) => {
      if (id !== undefined) options.onSignIn?.(signedInObject(options, id));
    });
  });
};

export type DrawButton = (containerId: unknown, sellerId: unknown, options: unknown) => void;

/** Draws Amazon's button: an image that calls `authorization` inside the click. */
export const createButtonDrawing = (
  pages: WidgetPages,
  authorize: QuietAuthorize,
  nextId: () => string,
): DrawButton => {
  const clicks = new WeakMap<HTMLImageElement, Click>();

  const newImage = (options: ButtonOptions): HTMLImageElement => {
    const image = document.createElement('img');
    image.id = nextId();
    image.className = 'amazonpay-button-inner-image';
    image.src = pages.artworkUrl(options.artwork);
    image.style.cursor = 'pointer';
    image.addEventListener('click', () => clicks.get(image)?.());
    return image;
  };

  return (containerId, sellerId, given) => {
    const options = readButtonOptions(given);
    const container = document.getElementById(String(containerId));
    if (container === null) throw new TypeError(`There is no element with the id "${String(containerId)}".`);
    const { authorization } = options;
    if (authorization === undefined) {
      options.onError?.(errorObject(widgetError('InvalidParameterValue', 'It is authorization.')));
      return;
    }
    const drawn = [...container.getElementsByTagName('img')].find((candidate) => clicks.has(candidate));
    const image = drawn ?? newImage(options);
    clicks.set(image, () => {
      authorization();
      if (options.onSignIn !== undefined) tellSignIn(options, String(sellerId ?? ''), pages, authorize);
    });
    if (drawn === undefined) container.append(image);
  };
};
