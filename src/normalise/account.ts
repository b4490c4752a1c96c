import type { NormalisedValue } from '../domain/report-draft.js';
import { PLATFORMS, type Platform } from './account-platforms.js';
import { readProfileAddress } from './account-url.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText, slugOf } from './text.js';

/**
 * An account on a platform, from a handle, `platform:handle`, `@user@instance` or the address of a profile.
 * Key `platform:handle`, or `host/path` on a platform whose addresses are not known. A handle without a
 * platform, and a display name that the platform does not allow as a handle, are of scope `source`.
 * @param options `platform`: its name as written in the source
 */
export function normaliseAccount(
  text: string,
  options: { readonly platform?: string } = {},
): Normalised<NormalisedValue> {
  const read = readText(text, 'account', 500);
  if (!read.ok) return read;
  if (isPlaceholder('account', read.value)) return placeholder(read.value);
  const address = readProfileAddress(read.value);
  const named = options.platform === undefined ? null : platformNamed(options.platform);
  const handleLike = named?.known?.handle.test(read.value) ?? false;
  if (address && !(handleLike && !/[/]/.test(read.value))) {
    if (!address.platform) return accept(onUnknownSite(address.host, address.handle));
    return onPlatform(address.platform, address.isId ? `id/${address.handle}` : address.handle);
  }
  if (/^[a-z][a-z+.-]*:\/\//i.test(read.value)) {
    return refuse(
      'invalid',
      `"${read.value.slice(0, 60)}" is not the address of a profile; give the page of one account`,
    );
  }
  const prefixed = /^([a-z][a-z0-9 ]{0,30}): ?(?!\/\/)(.+)$/i.exec(read.value);
  const own = prefixed ? platformNamed(prefixed[1] ?? '') : null;
  const handle = own?.known && prefixed ? (prefixed[2] ?? '') : read.value;
  const platform = own?.known ? own : named;
  if (platform?.known) return onPlatform(platform.known, handle);
  if (/^@\w[\w.-]*@[a-z0-9.-]+\.[a-z]{2,}$/i.test(handle)) {
    const mastodon = PLATFORMS.find(({ id }) => id === 'mastodon');
    if (mastodon) return onPlatform(mastodon, handle);
  }
  const plain = handle.replace(/^@+/, '').trim().toLowerCase();
  if (plain === '' || plain.length > 100) return refuse('invalid', 'a handle has 1 to 100 characters');
  if (platform)
    return accept({
      key: `${platform.id}:${plain}`,
      scope: 'public',
      derived: { platform: platform.id, handle: plain },
    });
  return accept({ key: plain, scope: 'source', derived: { handle: plain } });
}

/** Id of the platform that a name means, with its rules when they are known; null for a blank name. */
function platformNamed(name: string): { readonly id: string; readonly known: Platform | null } | null {
  const host = name
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
  const slug = slugOf(host.slice(0, 100), '');
  if (slug === '' || isPlaceholder('account', name)) return null;
  const known =
    PLATFORMS.find(
      ({ id, also, hosts }) => id === slug || also?.includes(slug) || hosts?.includes(host.replace(/\/$/, '')),
    ) ?? null;
  return { id: known?.id ?? slug, known };
}

function onPlatform(platform: Platform, written: string): Normalised<NormalisedValue> {
  const id = /^id\/([\w-]+)$/.exec(written)?.[1];
  const bare = written.replace(/^(?:@+|u\/|\/u\/|user\/)/i, '').trim();
  const handle = id === undefined ? spell(platform, bare) : `id/${id}`;
  if (handle === '') return refuse('invalid', `"${written.slice(0, 40)}" has no handle in it`);
  if (isPlaceholder('account', bare)) return placeholder(written);
  if (handle.length > 100) return refuse('invalid', 'a handle has at most 100 characters');
  const fits = id !== undefined || platform.handle.test(bare) || platform.handle.test(handle);
  return accept({
    key: `${platform.id}:${handle}`,
    scope: fits ? 'public' : 'source',
    derived: { platform: platform.id, handle },
  });
}

/** The one spelling under which the platform knows a handle. */
function spell(platform: Platform, bare: string): string {
  const cased = platform.exactCase ? bare : bare.toLowerCase();
  if (platform.ignoresDots) return cased.replaceAll('.', '');
  if (platform.id === 'cashapp') return cased.replace(/^\$/, '');
  if (platform.id === 'whatsapp') return cased.replace(/[\s()+-]/g, '');
  if (platform.id === 'bluesky' && /^[a-z0-9-]+$/.test(cased)) return `${cased}.bsky.social`;
  return cased;
}

function onUnknownSite(host: string, path: string): NormalisedValue {
  return { key: path, scope: 'public', derived: { platform: host, handle: path.slice(host.length + 1) } };
}
