/** How the other side ends a connection: it closes it, or refuses what comes over it with a reset. */
export type WayToCut = 'close' | 'reset';

const causes: Readonly<Record<WayToCut, { readonly message: string; readonly code: string }>> = {
  close: { message: 'other side closed', code: 'UND_ERR_SOCKET' },
  reset: { message: 'read ECONNRESET', code: 'ECONNRESET' },
};

/**
 * The connection was cut without an answer. In-process it rejects the call as Node's `fetch` would: a `TypeError`
 * "fetch failed" whose cause says `UND_ERR_SOCKET` when the other side closes, `ECONNRESET` when it resets.
 */
export class DroppedConnection extends TypeError {
  readonly by: WayToCut;

  constructor(by: WayToCut = 'close') {
    const { message, code } = causes[by];
    super('fetch failed', { cause: Object.assign(new Error(message), { code }) });
    this.by = by;
  }
}
