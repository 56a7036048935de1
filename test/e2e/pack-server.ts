import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A static host as teams keep packs on: real, as a browser tool that answers by itself hides what browsers hide. */
export interface PackServer {
  origin: string;
  /** What was asked for, in order. */
  asked: IncomingMessage['headers'][];
  /** What stands at every path from now on. */
  text: string;
  /** Answers in another way than with the text. */
  behave(answer: (response: ServerResponse) => void): void;
  close(): Promise<void>;
}

export async function servePacks(text: string): Promise<PackServer> {
  let answer: ((response: ServerResponse) => void) | undefined;
  const http = createServer((request, response) => {
    server.asked.push(request.headers);
    if (answer) return answer(response);
    const etag = `"${Buffer.from(server.text).toString('base64').length}-${server.text.match(/version: (\S+)/)?.[1]}"`;
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/yaml; charset=utf-8' });
    response.end(isKnown ? undefined : server.text);
  });
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const server: PackServer = {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    asked: [],
    text,
    behave: (given) => {
      answer = given;
    },
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
  return server;
}
