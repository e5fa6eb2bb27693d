import { findAmazonScript, findLogin } from '../amazon-script/globals.js';
import type { Configuration } from '../configuration/configuration.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { warnOnce } from '../errors/developer-warning.js';
import { scriptUrl } from '../hosts/hosts.js';
import { createStore, type Store } from '../store/store.js';
import { configureLogin } from './configure-login.js';
import { forgetFormerPage } from './forget-former-page.js';
import { chainReadyHandler } from './ready-handlers.js';
import type { ScriptStatus } from './script-status.js';
import { findTag, insertTag } from './script-tag.js';

/** Milliseconds before the second and the third try. */
const pauses = [500, 2_000];

/** The state of loading lives in the page's script tag, so that several engines, even several copies of this library, share it. */
export type Script = {
  readonly status: Store<ScriptStatus>;
  readonly load: () => void;
  readonly retry: () => void;
  readonly giveUp: (error: AmazonPayError) => void;
};

export const createScript = (configuration: Configuration): Script => {
  const status = createStore<ScriptStatus>({ name: 'idle' });
  const url = scriptUrl(configuration);

  /** Handlers are also called by the script of another environment, which must not be touched. */
  const isOurs = () => findTag(url) !== 'conflict';

  const configure = () => {
    const login = findLogin();
    if (login && isOurs()) configureLogin(login, configuration);
  };

  const becomeReady = (): boolean => {
    const amazon = findAmazonScript();
    const isReady = !!amazon && isOurs();
    if (isReady && status.get().name !== 'ready') {
      configure();
      status.set({ name: 'ready', amazon });
    }
    return isReady;
  };

  const fail = (error: AmazonPayError) => status.set({ name: 'failed', error });

  const attempt = (failures: number): void => {
    status.set({ name: 'loading' });
    const found = findTag(url);
    if (found === 'conflict') {
      fail(new AmazonPayError('environment-conflict', { detail: url }));
      return;
    }
    if (becomeReady()) return;
    const tag = found ?? insertTag(url, configuration.nonce);
    let looksLeft = 200;
    tag.addEventListener('error', () => {
      looksLeft = 0;
    });
    // Looking every tenth of a second also helps where the handlers were read before we came, or have been overwritten;
    // and a tag that says nothing is given up some time.
    const look = () => {
      // It may have been given up in the meantime, and shall stay so.
      if (status.get().name !== 'loading' || becomeReady()) return;
      if (--looksLeft > 0) {
        setTimeout(look, 100);
        return;
      }
      tag.remove();
      const pause = pauses[failures];
      if (pause) setTimeout(attempt, pause, failures + 1);
      else fail(new AmazonPayError('script-unavailable', { source: 'amazon', retryable: true, detail: url }));
    };
    setTimeout(look, 100);
  };

  return {
    status,
    load: () => {
      if (status.get().name !== 'idle') return;
      if (process.env.NODE_ENV !== 'production') forgetFormerPage(configuration);
      chainReadyHandler('onAmazonLoginReady', configure);
      chainReadyHandler('onAmazonPaymentsReady', becomeReady);
      attempt(0);
    },
    // Written in place, so that bundlers leave the warning out.
    giveUp:
      process.env.NODE_ENV === 'production'
        ? fail
        : (error) => {
            warnOnce(error.message);
            fail(error);
          },
    retry: () => {
      if (status.get().name === 'failed') attempt(0);
    },
  };
};
