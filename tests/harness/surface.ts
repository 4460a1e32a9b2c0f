import { resolve } from 'node:path';
import type { AccessibleNode } from '../support/accessible-tree.ts';
import { engineBundle } from '../support/engine-bundle.ts';
import type { Device, ExtensionBrowser, Place } from '../support/extension-browser.ts';
import type * as Probe from './probe/index.ts';

type Probes = typeof Probe;

/** A document under test: keys go in, what is seen comes out. */
export class Surface {
  readonly where: Place;
  readonly #browser: ExtensionBrowser;
  readonly #script: string;

  private constructor(browser: ExtensionBrowser, where: Place, script: string) {
    this.#browser = browser;
    this.where = where;
    this.#script = script;
  }

  /** @param script what {@link probeScript} gave. */
  static of(browser: ExtensionBrowser, where: Place, script: string): Surface {
    return new Surface(browser, where, script);
  }

  get brand() {
    return this.#browser.brand;
  }

  /** Runs one of the probes on the document. */
  async ask<N extends keyof Probes>(
    name: N,
    ...args: Parameters<Probes[N]> extends [Document, ...infer Rest] ? Rest : never
  ): Promise<ReturnType<Probes[N]>> {
    const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    const run = `(doc) => { ${this.#script}; return legibleBundle.${name}(doc, ${list}); }`;
    return (await this.#browser.evaluate(this.where, run)) as ReturnType<Probes[N]>;
  }

  /** Puts the keyboard there. */
  async activate(): Promise<void> {
    if (this.where === 'page') await this.#browser.activate();
  }

  press(key: string): Promise<void> {
    return this.where === 'page' ? this.#browser.press(key) : this.#browser.pressInPopup(key);
  }

  accessible(): Promise<AccessibleNode> {
    return this.#browser.accessible(this.where);
  }

  device(device: Device): Promise<void> {
    return this.where === 'page' ? this.#browser.setDevice(device) : this.#browser.setPopupDevice(device);
  }
}

/** The probes as one script. */
export function probeScript(): Promise<string> {
  return engineBundle(resolve(import.meta.dirname, 'probe/index.ts'));
}
