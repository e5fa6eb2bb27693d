import type { Script } from '../faults/script.js';

/** What the page can let go wrong, by the words of its list. */
export const faults: readonly {
  readonly value: string;
  readonly label: string;
  readonly script: Omit<Script, 'on' | 'times'>;
}[] = [
  { value: 'declined', label: 'Declined', script: { decline: 'Card Declined' } },
  {
    value: 'method-refused',
    label: 'Amazon: InvalidPaymentMethod',
    script: { decline: 'InvalidPaymentMethod' },
  },
  { value: 'review', label: 'Booked, and reviewed', script: { review: true } },
  { value: 'bank', label: 'Sent to the bank', script: { redirect: 'url' } },
  { value: 'lost', label: 'Lost on the way, nothing booked', script: { drop: 'beforeCommit' } },
  { value: 'reply-lost', label: 'Booked, and the reply lost', script: { drop: 'afterCommit' } },
  { value: 'half-reply', label: 'Booked, and half a reply', script: { drop: 'midReply' } },
  {
    value: 'reset',
    label: 'Connection reset, nothing booked',
    script: { drop: 'beforeCommit', by: 'reset' },
  },
  { value: 'late', label: 'Ten seconds late', script: { delayMs: 10_000 } },
  { value: 'http-500', label: 'HTTP 500, nothing booked', script: { status: 500 } },
  { value: 'http-502', label: 'HTTP 502 and a page of HTML, nothing booked', script: { status: 502 } },
  { value: 'booked-502', label: 'Booked, and HTTP 502', script: { status: 502, at: 'afterCommit' } },
];

/** The calls that the page can let go wrong. */
export const faultyCalls = ['order/import', 'upsale/import', 'leads/import', 'order/query'] as const;
