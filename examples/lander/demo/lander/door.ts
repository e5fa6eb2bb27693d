import { createServer, type RequestListener, type Server } from 'node:http';

/** An open port whose visitors wait outside until somebody serves them: so its address is known before anything runs. */
export type Door = {
  readonly origin: string;
  readonly server: Server;
  readonly serve: (listener: RequestListener) => void;
  readonly close: () => Promise<void>;
};

/** Opens a free port of this computer. The lander is on `localhost` and Amazon is not, so that they are two sites. */
export const openDoor = async (): Promise<Door> => {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The system gave the lander no port.'));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    server,
    serve: (listener) => void server.on('request', listener),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
