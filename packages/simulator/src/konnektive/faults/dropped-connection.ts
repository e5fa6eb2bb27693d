/**
 * The connection was cut without an answer. In-process it rejects the call as `fetch` would: a `TypeError` "fetch
 * failed" whose cause says `UND_ERR_SOCKET`, as Node's does when the other side closes.
 */
export class DroppedConnection extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
    });
  }
}
