import { findAmazonScript, findLogin } from '../amazon-script/globals.js';
import type { Configuration } from '../configuration/configuration.js';
import { scriptUrl } from '../hosts/hosts.js';
import { createStore, type Store } from '../store/store.js';
import { configureLogin } from './configure-login.js';
import { conflict, unavailable } from './loading-errors.js';
import { chainReadyHandler } from './ready-handlers.js';
import type { ScriptStatus } from './script-status.js';
import { findTag, insertTag } from './script-tag.js';

/** Milliseconds before the second and the third try. */
const pauses = [500, 2_000];
/** Milliseconds until a tag that neither works nor fails is given up, and between two looks at it. */
const patience = 20_000;
const glance = 100;

/** The state of loading lives in the page's script tag, so that several engines, even several copies of this library, share it. */
export type Script = {
  readonly status: Store<ScriptStatus>;
  readonly load: () => void;
  readonly retry: () => void;
};

export const createScript = (configuration: Configuration): Script => {
  const status = createStore<ScriptStatus>({ name: 'idle' });
  const url = scriptUrl(configuration);
  let handlersChained = false;

  const configure = () => {
    const login = findLogin();
    if (login) configureLogin(login, configuration);
  };

  const becomeReady = (): boolean => {
    const amazon = findAmazonScript();
    if (amazon === undefined) return false;
    configure();
    const known = status.get();
    if (known.name !== 'ready' || known.amazon.payments !== amazon.payments)
      status.set({ name: 'ready', amazon });
    return true;
  };

  const attempt = (failures: number): void => {
    const found = findTag(url);
    if (found === 'conflict') {
      status.set({ name: 'failed', error: conflict(url) });
      return;
    }
    if (becomeReady()) return;
    const tag = found ?? insertTag(url, configuration.nonce);
    const stop = () => {
      clearInterval(glances);
      clearTimeout(limit);
      tag.removeEventListener('error', fail);
    };
    const fail = () => {
      stop();
      tag.remove();
      const pause = pauses[failures];
      if (pause === undefined) status.set({ name: 'failed', error: unavailable(url) });
      else setTimeout(attempt, pause, failures + 1);
    };
    // Looking helps where the handlers were read before we came, or have been overwritten.
    const glances = setInterval(() => {
      if (becomeReady()) stop();
    }, glance);
    const limit = setTimeout(fail, patience);
    tag.addEventListener('error', fail);
  };

  const start = () => {
    if (!handlersChained) {
      chainReadyHandler('onAmazonLoginReady', configure);
      chainReadyHandler('onAmazonPaymentsReady', becomeReady);
      handlersChained = true;
    }
    status.set({ name: 'loading' });
    attempt(0);
  };

  return {
    status,
    load: () => {
      if (status.get().name === 'idle') start();
    },
    retry: () => {
      if (status.get().name === 'failed') start();
    },
  };
};
