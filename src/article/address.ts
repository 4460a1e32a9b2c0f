/** A path from the root in which a parser of addresses finds nothing to change. */
const PLAIN_PATH = /^\/(?!\/)(?!.*\/\.)[\w\-./~%=&?+,:;@!$*]*$/;

let known = { base: '', origin: '' };

function originOf(base: string): string {
  if (known.base !== base) known = { base, origin: new URL(base).origin };
  return known.origin;
}

/** @returns the absolute address, or null when it is none a reader can follow. In-page targets stay as they are. */
export function absoluteUrl(value: string, base: string): string | null {
  const trimmed = value.trim();
  if (trimmed.startsWith('#')) return trimmed;
  if (/^https?:\/\/[^\s#]+$/.test(trimmed)) return trimmed;
  if (base.startsWith('http') && PLAIN_PATH.test(trimmed)) return originOf(base) + trimmed;
  const url = parsed(trimmed, base);
  if (!url) return null;
  if (url.hash !== '' && url.href.split('#')[0] === base.split('#')[0]) return url.hash;
  return url.protocol === 'javascript:' || url.protocol === 'vbscript:' ? null : url.href;
}

/** The address, read once: asking first whether it can be read would read it twice. */
function parsed(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/** The last two labels of an address's host, by which pages of one site are known well enough; empty when it has no host. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : '';
}
