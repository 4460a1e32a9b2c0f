import type { CDPSession } from 'playwright-core';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A target of the browser that Playwright does not show: a popup, the background, a tab. */
export class Target {
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listeners = new Set<(method: string, params: unknown) => void>();
  #count = 0;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === session) this.#receive(JSON.parse(message) as Reply);
    });
    browser.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId === session)
        for (const id of this.#waiting.keys()) this.#receive({ id, error: { message: 'target closed' } });
    });
  }

  /** Attaches to a target by its id. */
  static async attach(browser: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, sessionId);
  }

  #receive(reply: Reply): void {
    if (reply.method) for (const listener of this.#listeners) listener(reply.method, reply.params);
    if (reply.id === undefined) return;
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }

  /** Calls back with every event of the target. */
  listen(listener: (method: string, params: unknown) => void): void {
    this.#listeners.add(listener);
  }

  /** Sends a command of the DevTools protocol. @throws when the target refuses it or is gone. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#count;
    const reply = new Promise<Reply>((done) => this.#waiting.set(id, done));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await reply;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** The value of an expression. A content security policy does not reach it. @throws what the expression throws. */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', params)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
