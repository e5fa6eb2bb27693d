import { DroppedConnection } from './dropped-connection.js';

/**
 * An answer whose connection is cut after the first half of its body. In-process, reading the body rejects; a server
 * has to send `sentBytes` itself and then cut the socket.
 */
export class HalfReply extends Response {
  readonly sentBytes: Uint8Array;

  constructor(text: string, headers: Readonly<Record<string, string>>) {
    const bytes = new TextEncoder().encode(text);
    const sentBytes = bytes.slice(0, Math.floor(bytes.length / 2));
    let sent = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (sent) return controller.error(new DroppedConnection());
        sent = true;
        controller.enqueue(sentBytes);
      },
    });
    super(body, { headers: { ...headers, 'content-length': String(bytes.length) } });
    this.sentBytes = sentBytes;
  }
}
