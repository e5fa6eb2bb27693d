import { runWidgetsScript } from '../script/loading/run-widgets-script.js';
import type { ScriptSettings } from '../script/settings.js';
import type { Marketplace } from '../world/marketplace.js';
import { blockPopups } from './block-popups.js';
import { createHostedWidgetPages } from './hosted-widget-pages.js';
import { loadLoginSdk } from './load-login-sdk.js';
import { ownTag } from './own-tag.js';
import { paths } from './paths.js';

/** What Widgets.js does: the server writes the call behind it. */
export const start = (marketplace: Marketplace, settings: ScriptSettings, blockedPopups: number): void => {
  blockPopups(blockedPopups);
  const tag = ownTag();
  const { origin } = new URL(tag.src);
  runWidgetsScript(createHostedWidgetPages(origin, marketplace), settings, () =>
    loadLoginSdk(`${origin}${paths.loginSdk}`, tag),
  );
};
