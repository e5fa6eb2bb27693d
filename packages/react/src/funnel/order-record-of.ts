import type { AmazonPay } from '@landerpay/amazon-pay';
import {
  createStore,
  type OrderRecord,
  readOrderRecord,
  type Store,
  writeOrderRecord,
} from '@landerpay/checkout';
import { tabEntry } from '../storage/tab-entry.js';

const records = new WeakMap<AmazonPay, Store<OrderRecord | null>>();

const create = ({ configuration: { sellerId, environment } }: AmazonPay): Store<OrderRecord | null> => {
  const entry = tabEntry(`landerpay:v1:order:${sellerId}:${environment}`);
  const changes = createStore({});
  let text: string | null = null;
  let record: OrderRecord | null = null;

  /** Other pages of the tab may have written since, and the browser's cache brings this one back as it was. */
  const get = (): OrderRecord | null => {
    const stored = entry.read();
    // Nothing is there where the browser refuses to store: then what this page knows counts.
    if (stored !== null && stored !== text) {
      text = stored;
      record = readOrderRecord(stored);
    }
    return record;
  };
  /** What is read silently may be news to a listener. */
  const tell = (): void => changes.set({});
  return {
    get,
    set: (order) => {
      record = order;
      text = order === null ? '' : writeOrderRecord(order);
      entry.write(text);
      tell();
    },
    subscribe: (listener) => {
      const unsubscribe = changes.subscribe(listener);
      window.addEventListener('pageshow', tell);
      return () => {
        unsubscribe();
        window.removeEventListener('pageshow', tell);
      };
    },
  };
};

/** What lasts of the buyer's order across the pages of this tab. */
export const orderRecordOf = (amazonPay: AmazonPay): Store<OrderRecord | null> => {
  const found = records.get(amazonPay) ?? create(amazonPay);
  records.set(amazonPay, found);
  return found;
};
