import { runLoginSdk } from '../script/loading/run-login-sdk.js';
import { createHostedSignInPages } from './hosted-sign-in-pages.js';
import { ownTag } from './own-tag.js';

/** What login1.js does: the server writes the call behind it. */
export const start = (): void => runLoginSdk(createHostedSignInPages(new URL(ownTag().src).origin));
