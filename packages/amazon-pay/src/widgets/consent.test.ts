import { describe, expect, test, vi } from 'vitest';
import {
  amazonError,
  billingAgreement,
  drawn,
  enginePage,
} from '../amazon-script/engine-page.test.support.js';
import { billingAgreementId } from '../references/ids.test.support.js';
import { createConsent } from './consent.js';

const page = enginePage();
const reference = billingAgreementId('C01-1111111-1111111');
const other = billingAgreementId('C01-2222222-2222222');
const status = (text: unknown) => ({ getConsentStatus: () => text });

const bound = async () => {
  const [onConsent, onReady, onError] = [vi.fn(), vi.fn(), vi.fn()];
  const options = { reference, onConsent, onReady, onError };
  const handle = createConsent(page().engine(), options);
  handle.bind(page().parent);
  await drawn();
  return { handle, options, onConsent, onReady, onError };
};

describe('the Consent widget', () => {
  test('is given the agreement and the seller, and named for a screen reader', async () => {
    await bound();
    expect(page().double.widgets[0]?.kind).toBe('Consent');
    expect(page().newest()).toMatchObject({
      sellerId: 'S',
      amazonBillingAgreementId: reference,
      design: { designMode: 'responsive' },
    });
    expect(page().newest()).not.toHaveProperty('displayMode');
    expect(page().parent.querySelector('iframe')?.title).toBe('Consent to recurring payments');
  });

  test.each([
    ['first for the agreement, then for itself', [billingAgreement(reference), status('false')]],
    ['only for itself', [status('false')]],
    ['first for itself, then for the agreement', [status('false'), billingAgreement(reference)]],
  ])('is ready once when Amazon says so %s', async (_, told) => {
    const { onConsent, onReady } = await bound();
    for (const what of told) page().newest().onReady(what);
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(onConsent.mock.calls).toEqual([[false]]);
  });

  test('tells every tick as a boolean', async () => {
    const { onConsent } = await bound();
    page().newest().onReady(status('false'));
    for (const text of ['true', 'false', 'true']) page().newest().onConsent?.(status(text));
    expect(onConsent.mock.calls).toEqual([[false], [true], [false], [true]]);
  });

  test.each(['undefined', '', 'yes', undefined, null])('%j is no consent', async (text) => {
    const { onConsent } = await bound();
    page().newest().onReady(status('true'));
    page().newest().onConsent?.(status(text));
    page().newest().onConsent?.(undefined);
    expect(onConsent.mock.calls).toEqual([[true], [false], [false]]);
  });

  test('a consent that was given before is told when it is ready', async () => {
    const { onConsent } = await bound();
    page().newest().onReady(status('true'));
    expect(onConsent.mock.calls).toEqual([[true]]);
  });

  test('a tick before it is ready is another’s', async () => {
    const { onConsent } = await bound();
    page().newest().onConsent?.(status('true'));
    page().newest().onReady(billingAgreement(reference));
    page().newest().onConsent?.(status('true'));
    expect(onConsent).not.toHaveBeenCalled();
  });

  test('drawn for another agreement, or taken down, the old one is heard no more', async () => {
    const { handle, options, onConsent, onReady, onError } = await bound();
    const first = page().newest();
    first.onReady(status('false'));
    handle.update({ ...options, reference: other });
    await drawn();
    const second = page().newest();
    expect(second.amazonBillingAgreementId).toBe(other);
    first.onConsent?.(status('true'));
    second.onConsent?.(status('true'));
    expect(onConsent.mock.calls).toEqual([[false]]);
    second.onReady(status('false'));
    handle.dispose();
    second.onReady(status('true'));
    second.onConsent?.(status('true'));
    second.onError(amazonError('UnknownError'));
    expect(onConsent.mock.calls).toEqual([[false], [false]]);
    expect(onReady).toHaveBeenCalledTimes(2);
    expect(onError).not.toHaveBeenCalled();
  });

  test('its errors are named, and tracking prevention is none', async () => {
    const { onError } = await bound();
    page().newest().onError(amazonError('ITP'));
    expect(onError).not.toHaveBeenCalled();
    page().newest().onError(amazonError('BuyerSessionExpired'));
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: 'session-expired',
      amazonCode: 'BuyerSessionExpired',
    });
  });
});
