import { connect, type Socket } from 'node:net';

type Packet = [direction: number, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  done(result: unknown): void;
  failed(error: Error): void;
}

/** A connection to Firefox's Marionette: packets of `length:JSON` over TCP. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('error', () => this.#lost());
    socket.on('close', () => this.#lost());
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((ready, failed) => socket.once('data', () => ready()).once('error', failed));
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    return marionette;
  }

  #read(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (colon < 0 || this.#received.length < end) return;
      const packet = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Packet;
      this.#received = this.#received.subarray(end);
      this.#settle(packet);
    }
  }

  #settle([, id, error, result]: Packet): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result);
  }

  #lost(): void {
    for (const { failed } of this.#waiting.values()) failed(new Error('Firefox closed the connection'));
    this.#waiting.clear();
  }

  /** Sends a command. @throws what Firefox answers to a command it refuses. */
  send(name: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const packet = JSON.stringify([0, id, name, params]);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  /** The value of an expression in the window switched to, or in the browser's own window. @throws what it throws. */
  async evaluate(expression: string, where: 'content' | 'chrome' = 'content'): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => ${expression}).then(
        (value) => done({ value }),
        (error) => done({ error: error + ' ' + (error?.stack ?? '') }));`;
    await this.send('Marionette:SetContext', { value: where });
    try {
      const { value } = (await this.send('WebDriver:ExecuteAsyncScript', {
        script,
        args: [],
        sandbox: null,
        newSandbox: true,
        scriptTimeout: 20_000,
      })) as { value: { value?: unknown; error?: string } };
      if (value.error) throw new Error(value.error);
      return value.value;
    } finally {
      if (where === 'chrome') await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  disconnect(): void {
    this.#socket.destroy();
  }
}
