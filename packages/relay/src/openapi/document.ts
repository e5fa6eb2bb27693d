import { relayPaths } from '@landerpay/checkout';
import {
  finishBody,
  importLeadBody,
  importOrderBody,
  importUpsaleBody,
  viewPageBody,
} from '../http/bodies/bodies.js';
import { ended, finished, healthy, offer, ready, settling, upsellOffer } from './answers.js';
import { jsonSchema } from './json-schema.js';
import {
  answer,
  body,
  keyHeader,
  named,
  offerParameters,
  originHeader,
  outcomes,
  preferHeader,
  refusals,
  type SchemaName,
} from './parts.js';

const schemas = {
  ImportOrder: jsonSchema(importOrderBody),
  ImportUpsale: jsonSchema(importUpsaleBody),
  ImportLead: jsonSchema(importLeadBody),
  ViewPage: jsonSchema(viewPageBody),
  Finish: jsonSchema(finishBody),
  Offer: jsonSchema(offer),
  UpsellOffer: jsonSchema(upsellOffer),
  Ended: jsonSchema(ended),
  Settling: jsonSchema(settling),
  Finished: jsonSchema(finished),
  Ready: jsonSchema(ready),
  Healthy: jsonSchema(healthy),
} satisfies Readonly<Record<SchemaName, object>>;

const money = (operationId: string, summary: string, schema: SchemaName) => ({
  post: {
    operationId,
    summary,
    parameters: [originHeader, keyHeader],
    requestBody: body(schema),
    responses: { ...outcomes, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503) },
  },
});

const paths = {
  [relayPaths.offer]: {
    get: {
      operationId: 'getOffer',
      summary: 'What is sold, at the relay’s price: lines, or a step of the funnel.',
      parameters: offerParameters,
      responses: {
        200: answer('The offer.', { anyOf: [named('Offer'), named('UpsellOffer')] }),
        ...refusals(400, 404, 409, 503),
      },
    },
  },
  [relayPaths.orders]: money('importOrder', 'Places an order, at most once.', 'ImportOrder'),
  [relayPaths.upsales]: money(
    'importUpsale',
    'Adds a step of the funnel to a placed order, at most once.',
    'ImportUpsale',
  ),
  [relayPaths.attempts]: {
    get: {
      operationId: 'findAttempt',
      summary: 'How the attempt stands that the key opens.',
      parameters: [keyHeader, preferHeader],
      responses: { ...outcomes, ...refusals(400, 404, 503) },
    },
  },
  [relayPaths.leads]: {
    post: {
      operationId: 'importLead',
      summary: 'Tells the CRM of a buyer before the order, if that is switched on.',
      parameters: [originHeader],
      requestBody: body('ImportLead'),
      responses: { 204: { description: 'Taken.' }, ...refusals(400, 401, 403, 404, 413, 415, 429, 503) },
    },
  },
  [relayPaths.pages]: {
    post: {
      operationId: 'viewPage',
      summary: 'Tells the CRM of a page view, if it has time for it.',
      parameters: [originHeader],
      requestBody: body('ViewPage'),
      responses: { 202: { description: 'Taken, or dropped.' }, ...refusals(400, 403, 413, 415, 429, 503) },
    },
  },
  [relayPaths.finish]: {
    post: {
      operationId: 'finish',
      summary: 'Says that nothing more is added to an order.',
      parameters: [originHeader],
      requestBody: body('Finish'),
      responses: {
        200: answer('It is finished.', named('Finished')),
        ...refusals(400, 403, 409, 413, 415, 503),
      },
    },
  },
  '/healthz': {
    get: {
      operationId: 'isAlive',
      summary: 'Whether the process lives.',
      responses: { 200: answer('It does.', named('Healthy')) },
    },
  },
  '/readyz': {
    get: {
      operationId: 'isReady',
      summary: 'Whether orders may be sent here.',
      responses: { 200: answer('They may.', named('Ready')), 503: answer('They may not.', named('Ready')) },
    },
  },
  '/openapi.json': {
    get: {
      operationId: 'readDocument',
      summary: 'This document.',
      responses: { 200: answer('OpenAPI 3.1.', { type: 'object' }) },
    },
  },
  '/metrics': {
    get: {
      operationId: 'readMetrics',
      summary: 'Numbers for Prometheus, for private networks or with a token.',
      responses: {
        200: { description: 'The numbers.', content: { 'text/plain': { schema: { type: 'string' } } } },
        ...refusals(404),
      },
    },
  },
};

/**
 * The relay's HTTP face as OpenAPI 3.1, made from the schemas that requests are read with. Served at `/openapi.json`, below
 * the path where the relay is mounted.
 */
export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Landerpay relay',
    version: '1',
    description:
      'Stands between a lander and its CRM: keeps the credentials, decides the prices and never charges twice. Any other method on these paths is refused with 405, any other path with 404.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  // Relative to where the document is: right wherever the relay is mounted.
  servers: [{ url: '.' }],
  paths,
  components: { schemas },
};
