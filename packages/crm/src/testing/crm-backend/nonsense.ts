import type { CrmEvent } from './world.js';

/** An answer of something between us and the CRM. */
export type ForeignAnswer = Exclude<CrmEvent, string>;

/** What gateways, failing servers and broken connections leave behind. */
export const nonsense: readonly ForeignAnswer[] = [
  { status: 502, body: '<!doctype html><title>502</title><h1>Bad gateway</h1>' },
  { status: 503, body: '' },
  { status: 500, body: '{"result":"SUCCESS"}' },
  { status: 429, body: '{"message":"Too many requests"}' },
  { status: 404, body: 'Not found' },
  { status: 200, body: '<!doctype html><title>Maintenance</title>' },
  { status: 200, body: '<?xml version="1.0"?><response><result>SUCCESS</result></response>' },
  { status: 200, body: '' },
  { status: 200, body: '{"result":"SUCCESS","message":{"orde' },
  { status: 200, body: '{}' },
  { status: 200, body: 'null' },
  { status: 200, body: '[]' },
  { status: 200, body: '"ok"' },
];

/** For the sentence of a broken promise. */
export const shown = ({ status, body }: ForeignAnswer): string => `HTTP ${status} "${body}"`;
