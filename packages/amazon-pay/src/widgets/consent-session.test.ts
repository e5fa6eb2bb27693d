import { expect, test, vi } from 'vitest';
import { drawn, enginePage } from '../amazon-script/engine-page.test.support.js';
import { createManualClock } from '../clock/manual-clock.test.support.js';
import { billingAgreementId } from '../references/ids.test.support.js';
import { session } from '../session/session.js';
import { takeAuthorization } from '../sign-in/authorization.js';
import { createConsent } from './consent.js';

const page = enginePage();
const reference = billingAgreementId('C01-1111111-1111111');
const status = (text: string) => ({ getConsentStatus: () => text });

test('a tick is a sign of life of the session', async () => {
  const clock = createManualClock();
  const warns = () => {
    const known = session.get();
    return known.name === 'signed-in' && known.warning !== null;
  };
  takeAuthorization({ access_token: 'Atza|abc', expires_in: 3600 }, clock.now());
  const onConsent = vi.fn(warns);
  const consent = createConsent(page().engine('us', clock), { reference, onConsent, onError: vi.fn() });
  consent.bind(page().parent);
  await drawn();
  page().newest().onReady(status('false'));
  clock.advance(12 * 60_000);
  expect(warns()).toBe(true);
  page().newest().onConsent?.(status('true'));
  expect(onConsent.mock.lastCall).toEqual([true]);
  expect(onConsent.mock.results.at(-1)?.value).toBe(false);
  consent.dispose();
  expect(clock.waiting()).toBe(0);
});
