import type { AmazonPay } from '../amazon-pay.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import type { Artist, Handle, ReportsErrors } from './handle.js';

/** An element of our own inside the caller's. Its id is never used twice: Amazon's script remembers ids for ever. */
const createContainer = (): HTMLElement => {
  const container = document.createElement('div');
  container.id = `landerpay-${Math.random().toString(36).slice(2)}`;
  container.style.height = '100%';
  return container;
};

export const createHandle = <Options extends ReportsErrors, Look>(
  amazonPay: AmazonPay,
  initial: Options,
  { lookOf, draw, decorate }: Artist<Options, Look>,
): Handle<Options> => {
  let options = initial;
  let parent: HTMLElement | undefined;
  let container: HTMLElement | undefined;
  let observer: MutationObserver | undefined;
  let drawn: string | undefined;
  let unsubscribe: (() => void) | undefined;

  const wanted = () => JSON.stringify(lookOf(options));

  const decorateNow = () => {
    if (container) decorate(container, options);
  };

  const erase = () => {
    observer?.disconnect();
    container?.remove();
    container = undefined;
  };

  const report = (cause?: unknown) => {
    options.onError(new AmazonPayError('container-missing', { retryable: true, cause }));
  };

  const drawIfDue = () => {
    const status = amazonPay.status.get();
    if (!parent || status.name !== 'ready' || (container && drawn === wanted())) return;
    erase();
    drawn = wanted();
    const own = createContainer();
    container = own;
    parent.append(own);
    // Where Amazon's script does not find the id, its widgets draw nothing and say nothing.
    if (!document.contains(own)) {
      report();
      return;
    }
    observer = new MutationObserver(decorateNow);
    observer.observe(own, { childList: true, subtree: true });
    try {
      draw({
        amazon: status.amazon,
        containerId: own.id,
        look: lookOf(options),
        current: () => (container === own ? options : undefined),
        matches: () => {
          drawn = wanted();
        },
      });
      decorateNow();
    } catch (cause) {
      report(cause);
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
      decorateNow();
      schedule();
    },
    redraw: () => {
      erase();
      schedule();
    },
    dispose,
  };
};
