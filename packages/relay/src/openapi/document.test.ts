import { relayPaths } from '@landerpay/checkout';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { watchingPaths } from '../http/watching-routes.js';
import { refusalReasons } from '../replies/refusal-reasons.js';
import { address } from '../test-world/page.test.support.js';
import { openShop } from '../test-world/shop.test.support.js';
import { peer } from '../test-world/shop-facts.test.support.js';
import { openApiDocument } from './document.js';

it('is OpenAPI 3.1, as its schema checks it', async () => {
  const checked = await new Validator().validate(structuredClone(openApiDocument));
  expect(checked).toEqual({ valid: true });
});

it('is served by the relay', async () => {
  const response = await openShop().relay.fetch(new Request(address('/openapi.json')), { peer });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument)));
});

it('tells of every path and of every reason to refuse', () => {
  expect(Object.keys(openApiDocument.paths).sort()).toEqual(
    [...Object.values(relayPaths), ...watchingPaths].sort(),
  );
  const text = JSON.stringify(openApiDocument);
  const untold = Object.keys(refusalReasons).filter((reason) => !text.includes(`"const":"${reason}"`));
  expect(untold).toEqual(['method-not-allowed']);
});

it('says of a body what is read of it: no more members, and sizes', () => {
  const { ImportOrder } = openApiDocument.components.schemas;
  expect(ImportOrder).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['reference', 'attempt', 'lines', 'expected', 'accessToken'],
    properties: {
      attempt: { type: 'integer', minimum: 1, maximum: 999_999 },
      lines: { type: 'array', minItems: 1, maxItems: 20 },
    },
  });
});
