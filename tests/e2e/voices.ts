import type { ExtensionBrowser } from '../support/extension-browser.ts';

/**
 * Gives the extension's scripts in the page a device with voices, by name and language, or with none: the machines that run this have
 * voices or not. It speaks each request in a moment and tells its first word. The function travels as text, so nothing in it may
 * have a name that the compiler would keep: only methods and nameless functions.
 */
export function setVoices(browser: ExtensionBrowser, voices: Readonly<Record<string, string>>): Promise<void> {
  return browser.inExtension(async (extension, given) => {
    const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
    await extension.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      args: [given],
      func: (languages: Readonly<Record<string, string>>) => {
        type Said = {
          text: string;
          onstart?: (e: object) => void;
          onboundary?: (e: object) => void;
          onend?: (e: object) => void;
        };
        const synthesis = {
          speaking: false,
          pending: false,
          paused: false,
          timer: 0,
          getVoices() {
            return Object.entries(languages).map(([name, lang]) => ({
              voiceURI: name,
              name,
              lang,
              localService: true,
            }));
          },
          addEventListener() {},
          cancel() {
            clearTimeout(synthesis.timer);
          },
          speak(said: Said) {
            said.onstart?.({});
            said.onboundary?.({ name: 'word', charIndex: 0 });
            // Long enough for a slow machine to look at the sentence while it is spoken.
            synthesis.timer = Number(setTimeout(() => said.onend?.({}), 2500));
          },
        };
        Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
        Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
          get() {
            return function (this: { text: string }, text: string) {
              this.text = text;
            };
          },
          configurable: true,
        });
      },
    });
  }, voices);
}
