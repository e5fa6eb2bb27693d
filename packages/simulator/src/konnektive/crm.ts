import type { Clock } from './account-time/clock.js';
import type { AmazonGateway } from './amazon-service/amazon-gateway.js';
import type { Redirects } from './bank-redirect/redirects.js';
import type { Book } from './book/book.js';
import type { InTurn } from './book/in-turn.js';
import type { Campaign } from './campaigns/campaign.js';
import type { EndpointName } from './endpoint-names.js';
import type { Behaviour } from './settings/behaviour.js';
import type { Visits } from './visits/visits.js';
import type { Parameters } from './wire/parameters.js';
import type { Reply } from './wire/reply.js';

/** What every endpoint works with. */
export type Crm = {
  readonly book: Book;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly behaviour: Behaviour;
  readonly declinedCards: ReadonlyMap<string, string>;
  readonly amazon: AmazonGateway | null;
  readonly redirects: Redirects;
  readonly visits: Visits;
  /** Money for one order is taken in turn, whatever comes at once. */
  readonly inTurn: InTurn;
  readonly campaign: (campaignId: string) => Campaign | null;
  readonly campaigns: () => readonly Campaign[];
};

/** What a test has scripted for one call, as far as it changes what the endpoint decides. */
export type Ordered =
  | { readonly kind: 'as-usual' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'redirect'; readonly form: 'url' | 'script' };

/** One call, after login. */
export type Call = {
  readonly parameters: Parameters;
  readonly callerAddress: string;
  /** Where the stand-in was called, like `http://127.0.0.1:4100`. */
  readonly origin: string;
  readonly ordered: Ordered;
};

export type Endpoint = {
  readonly name: EndpointName;
  readonly answer: (call: Call, crm: Crm) => Reply | Promise<Reply>;
};
