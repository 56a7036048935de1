import { createServer, type Server, type Socket } from 'node:net';

/** Takes whatever mail it is given and keeps its source. Listens on loopback alone. */
export class SmtpSink {
  readonly #server: Server;
  readonly #received: string[] = [];
  readonly #waiting: ((source: string) => void)[] = [];

  constructor() {
    this.#server = createServer((socket) => this.#serve(socket));
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The mail sink has no port.');
    return address.port;
  }

  /** The next mail that nobody has taken yet. */
  next(): Promise<string> {
    const received = this.#received.shift();
    if (received !== undefined) return Promise.resolve(received);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #keep(source: string): void {
    const taker = this.#waiting.shift();
    if (taker) taker(source);
    else this.#received.push(source);
  }

  #serve(socket: Socket): void {
    const say = (line: string) => socket.write(`${line}\r\n`);
    let pending = '';
    let data: string[] | null = null;
    say('220 sink ESMTP');
    // latin1 keeps every byte: decoding is the reader's business
    socket.setEncoding('latin1');
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: string) => {
      const lines = (pending + chunk).split('\r\n');
      pending = lines.pop() ?? '';
      for (const line of lines) {
        if (data && line === '.') {
          this.#keep(data.join('\r\n'));
          data = null;
          say('250 kept');
        } else if (data) data.push(line.startsWith('..') ? line.slice(1) : line);
        else if (/^EHLO/i.test(line)) socket.write('250-sink\r\n250 8BITMIME\r\n');
        else if (/^DATA/i.test(line)) {
          data = [];
          say('354 go');
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else say('250 ok');
      }
    });
  }
}
