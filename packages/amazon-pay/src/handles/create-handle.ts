import type { AmazonPay } from '../amazon-pay.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { addContainer, type Container } from './container.js';
import type { Artist, Handle, ReportsErrors } from './handle.js';

export const createHandle = <Options extends ReportsErrors, Look>(
  amazonPay: AmazonPay,
  initial: Options,
  { lookOf, draw, decorate }: Artist<Options, Look>,
): Handle<Options> => {
  let options = initial;
  let parent: HTMLElement | undefined;
  let container: Container | undefined;
  let drawn: string | undefined;
  let unsubscribe: (() => void) | undefined;

  const erase = () => {
    container?.remove();
    container = undefined;
  };

  const wanted = () => JSON.stringify(lookOf(options));

  const drawIfDue = () => {
    const status = amazonPay.status.get();
    if (parent === undefined || status.name !== 'ready' || (container && drawn === wanted())) return;
    erase();
    drawn = wanted();
    const own = addContainer(parent, (element) => decorate(element, options));
    container = own;
    try {
      draw({
        amazon: status.amazon,
        containerId: own.element.id,
        look: lookOf(options),
        current: () => (container === own ? options : undefined),
        matches: () => {
          drawn = wanted();
        },
      });
      decorate(own.element, options);
    } catch (cause) {
      options.onError(new AmazonPayError('container-missing', { retryable: true, cause }));
    }
  };

  // Not at once: what is bound and disposed in one go (React's StrictMode) must make no order reference.
  const schedule = () => queueMicrotask(drawIfDue);

  const dispose = () => {
    unsubscribe?.();
    parent = undefined;
    erase();
  };

  return {
    bind: (element) => {
      dispose();
      parent = element;
      unsubscribe = amazonPay.status.subscribe(schedule);
      amazonPay.load();
      schedule();
    },
    update: (next) => {
      options = next;
      if (container) decorate(container.element, options);
      schedule();
    },
    redraw: () => {
      erase();
      schedule();
    },
    dispose,
  };
};
