import { PLATFORMS, type Platform } from './account-platforms.js';
import { foldText } from './text.js';

/** What the address of a profile says. Without a known platform `handle` is `host/path`. */
export interface ProfileAddress {
  readonly platform: Platform | null;
  readonly host: string;
  readonly handle: string;
  /** True when the handle is the platform's own number or opaque id of the account. */
  readonly isId: boolean;
}

const BARE_ADDRESS = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#]|$)/i;
const IDENTIFYING = new Set([
  'id',
  'uid',
  'user',
  'user_id',
  'userid',
  'u',
  'username',
  'profile',
  'p',
  'member',
  'name',
]);
const MASTODON =
  /^(?:mastodon\.[a-z.]+|mstdn\.[a-z.]+|mas\.to|fosstodon\.org|[a-z]+\.social|techhub\.social|pawoo\.net)$/;

/** Reads a text with scheme, or a domain with a path; null when it is neither, or names no profile. */
export function readProfileAddress(text: string): ProfileAddress | null {
  const url = parseUrl(text);
  if (url === null) return null;
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:www\d?|m|mobile|web)\.(?=[^.]+\.)/, '');
  const platform = PLATFORMS.find((one) => one.hosts?.some((own) => host === own || host.endsWith(`.${own}`))) ?? null;
  if (platform) {
    const found = onPlatform(platform, url, host);
    if (found) return { platform, host, ...found };
  }
  const path = decode(url.pathname).replace(/\/+/g, '/').replace(/\/$/, '');
  const user = /^\/@([^/@]+)$/.exec(path)?.[1];
  if (user && MASTODON.test(host)) {
    return {
      platform: PLATFORMS.find(({ id }) => id === 'mastodon') ?? null,
      host,
      handle: `${user}@${host}`,
      isId: false,
    };
  }
  const query = [...url.searchParams].filter(([name]) => IDENTIFYING.has(name.toLowerCase())).sort();
  if (path === '' && query.length === 0) return null;
  const asked = query
    .map(
      ([name, value]) =>
        `${name.toLowerCase()}=${isPlain(value) && !/[&+=]/.test(value) ? value : encodeURIComponent(value)}`,
    )
    .join('&');
  return { platform: null, host, handle: `${host}${path}${asked ? `?${asked}` : ''}`, isId: false };
}

function parseUrl(text: string): URL | null {
  if (/\s/.test(text)) return null;
  const hasScheme = /^https?:\/\//i.test(text);
  if (!hasScheme && !BARE_ADDRESS.test(text)) return null;
  try {
    const url = new URL(hasScheme ? text : `https://${text}`);
    return url.hostname.includes('.') && url.username === '' ? url : null;
  } catch {
    return null;
  }
}

function onPlatform(platform: Platform, url: URL, host: string): { handle: string; isId: boolean } | null {
  const path = decode(url.pathname).replace(/\/+/g, '/');
  for (const pattern of platform.ids ?? []) {
    const id = pattern.exec(path)?.[1];
    if (id) return { handle: id, isId: true };
  }
  if (platform.id === 'facebook' && /^\/profile\.php$/.test(path)) {
    const id = url.searchParams.get('id');
    return id && /^\d+$/.test(id) ? { handle: id, isId: false } : null;
  }
  const blog = platform.id === 'tumblr' ? /^([a-z0-9-]+)\.tumblr\.com$/.exec(host)?.[1] : undefined;
  if (blog && blog !== 'www') return { handle: blog, isId: false };
  const first = path.split('/')[1]?.toLowerCase() ?? '';
  if (first === '' || platform.notProfiles?.split(' ').includes(first)) return null;
  for (const pattern of platform.paths ?? [/^\/@?([^/]+)/]) {
    const handle = pattern.exec(path)?.[1] ?? pattern.exec(path + url.search)?.[1];
    if (handle && platform.handle.test(handle)) return { handle, isId: false };
  }
  return null;
}

/** Percent signs are undone only where the text then stays itself when it is read again. */
function decode(path: string): string {
  try {
    const decoded = decodeURIComponent(path);
    return isPlain(decoded) ? decoded : path;
  } catch {
    return path;
  }
}

const isPlain = (text: string): boolean => foldText(text) === text && !/[\s%?#]/.test(text);
