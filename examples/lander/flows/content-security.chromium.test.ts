import { expect } from 'vitest';
import { flowTest } from './shop/flow-test.js';
import type { Visit } from './shop/visit.js';

// Every flow runs under the policy, for the built lander is served with it. These look at it closely.
const it = flowTest('popup');

/** What the pages of a visit report as blocked from now on, each as `directive address`. */
const violationsOf = async ({ context }: Visit): Promise<readonly string[]> => {
  const violations: string[] = [];
  await context.exposeBinding('reportViolation', (_, violation: string) => void violations.push(violation));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Reflect.get(window, 'reportViolation')(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return violations;
};

it('the lander is served with a policy that allows itself, Amazon and the relay only', async ({ shop }) => {
  const { headers } = await fetch(shop.lander.origin);
  const amazon = shop.amazon.origin;
  expect(headers.get('Content-Security-Policy')?.split('; ')).toEqual([
    "default-src 'none'",
    `script-src 'self' ${amazon}`,
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${amazon} data:`,
    `connect-src 'self' ${amazon} ${shop.relay.origin}`,
    `frame-src ${amazon}`,
    `form-action 'self' ${amazon}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]);
});

it('what is forbidden is blocked, and would fail every flow', async ({ shop, visit }) => {
  const violations = await violationsOf(visit);
  await visit.open();
  expect(visit.trace.complaints()).toEqual([]);
  await visit.page.evaluate(async (elsewhere) => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    await fetch(elsewhere).catch(() => undefined);
  }, 'http://127.0.0.1:9/');
  await expect.poll(() => violations).toEqual(['script-src-elem inline', 'connect-src http://127.0.0.1:9/']);
  expect(await visit.page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  await expect.poll(() => visit.trace.complaints().length).toBeGreaterThanOrEqual(2);
  visit.trace.expectComplaint(/Content Security Policy/);
  expect(visit.trace.complaints()).toEqual([]);
  expect(shop.amazon.charges()).toEqual([]);
});
