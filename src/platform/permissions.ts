import { browser } from './browser.ts';

/** The permissions that the installed extension has by its manifest; `pages` stands for all addresses it may see. */
export function permissions(): string[] {
  const { permissions: named = [], host_permissions: hosts = [] } = browser.runtime.getManifest() as {
    permissions?: string[];
    host_permissions?: string[];
  };
  return [...(hosts.length > 0 ? ['pages'] : []), ...named];
}
